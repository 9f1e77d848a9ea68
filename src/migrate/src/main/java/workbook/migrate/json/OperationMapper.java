package workbook.migrate.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.util.List;

/**
 * Reads what {@link RecordWriter} wrote. Only this way needs to know Jackson's ways with classes,
 * which take their time at a program's start.
 */
final class OperationMapper {
  static final JsonMapper MAPPER = make();

  private OperationMapper() {}

  /** Something of several kinds, which is named. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = RecordWriter.KIND)
  interface OfKinds {}

  private static JsonMapper make() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
            .disable(DeserializationFeature.WRAP_EXCEPTIONS)
            .withConfigOverride(
                List.class, it -> it.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .addModule(new SimpleModule().addDeserializer(Object.class, new ValueReader()));
    Kinds.SEALED.forEach(it -> builder.addMixIn(it, OfKinds.class));
    Kinds.all().forEach((type, name) -> builder.registerSubtypes(new NamedType(type, name)));
    return builder.build();
  }
}
