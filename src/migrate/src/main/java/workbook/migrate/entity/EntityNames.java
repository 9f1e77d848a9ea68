package workbook.migrate.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.env.spi.AnsiSqlKeywords;
import workbook.migrate.schema.Schema;
import workbook.migrate.write.JavaLiteral;

/** What the classes of all tables are called, and how names of the database are written. */
final class EntityNames {
  private final Map<String, String> classes = new HashMap<>();
  private final Set<String> keywords = new HashSet<>();

  EntityNames(Schema schema, Dialect dialect) {
    JavaNames names = new JavaNames();
    schema.tables().forEach(it -> classes.put(it.name(), names.forClass(it.name())));
    dialect.getKeywords().forEach(it -> keywords.add(it.toLowerCase(Locale.ROOT)));
    new AnsiSqlKeywords().sql2003().forEach(it -> keywords.add(it.toLowerCase(Locale.ROOT)));
  }

  String ofClass(String table) {
    return classes.getOrDefault(table, table);
  }

  /** As an annotation takes it: in backticks where Hibernate would not quote by itself. */
  String quoted(String name) {
    boolean plain =
        name.matches("[A-Za-z_][A-Za-z0-9_]*") && !keywords.contains(name.toLowerCase(Locale.ROOT));
    return JavaLiteral.of(plain ? name : "`" + name + "`");
  }
}
