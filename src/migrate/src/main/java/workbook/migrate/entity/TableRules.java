package workbook.migrate.entity;

import java.util.List;
import java.util.Set;
import workbook.migrate.reflect.IndexWords;
import workbook.migrate.schema.Table;
import workbook.migrate.write.JavaLiteral;

/** What a table's own annotation says of its rows. */
record TableRules(Table table, EntityNames names) {
  List<String> uniques() {
    return table.uniques().stream()
        .map(
            it ->
                Annotation.of("UniqueConstraint")
                    .text("name", it.name())
                    .list("columnNames", it.columns().stream().map(names::quoted).toList())
                    .toString())
        .toList();
  }

  /** Those of whole columns and all rows; of others an entity can't tell. */
  List<String> indexes() {
    return table.indexes().stream()
        .filter(it -> IndexWords.canBeSaid(table, it))
        .map(
            it ->
                Annotation.of("Index")
                    .text("name", it.name())
                    .value("columnList", JavaLiteral.of(columnList(it)))
                    .when(it.unique(), "unique", "true")
                    .toString())
        .toList();
  }

  private static String columnList(Table.Index index) {
    return String.join(", ", index.parts());
  }

  List<String> checks(Set<Table.Check> without) {
    return table.checks().stream()
        .filter(it -> !without.contains(it))
        .map(
            it ->
                Annotation.of("CheckConstraint")
                    .text("name", it.name())
                    .text("constraint", it.condition())
                    .toString())
        .toList();
  }
}
