package workbook.course.source;

import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2's core schema as it stands in the specification: {@code <<} is a key like any other. */
final class PlainCoreSchema extends CoreSchema {
  private final ScalarResolver resolver = new CoreScalarResolver(false);

  @Override
  public ScalarResolver getScalarResolver() {
    return resolver;
  }
}
