package workbook.migrate.compare;

import java.util.List;
import java.util.function.UnaryOperator;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.ColumnDetail;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;
import workbook.migrate.sql.SqlTokens;

/** A schema in which something has another name, and all that leads to it finds it there. */
final class RenamedSchema {
  private RenamedSchema() {}

  static Schema table(Schema schema, String old, String name) {
    return each(
        schema,
        table ->
            changed(
                table,
                table.name().equals(old) ? name : table.name(),
                UnaryOperator.identity(),
                key -> pointing(key, key.table().equals(old) ? name : key.table(), key.targets())));
  }

  static Schema column(Schema schema, String of, String old, String name) {
    UnaryOperator<String> rename = it -> it.equals(old) ? name : it;
    return each(
        schema,
        table ->
            changed(
                table,
                table.name(),
                table.name().equals(of) ? rename : UnaryOperator.identity(),
                key ->
                    pointing(
                        key,
                        key.table(),
                        key.table().equals(of) ? names(key.targets(), rename) : key.targets())));
  }

  private static Schema each(Schema schema, UnaryOperator<Table> change) {
    return new Schema(schema.tables().stream().map(change).toList(), schema.views());
  }

  private static Table changed(
      Table table,
      String name,
      UnaryOperator<String> column,
      UnaryOperator<Table.ForeignKey> pointing) {
    return new Table(
        name,
        table.columns().stream().map(it -> column(it, column)).toList(),
        names(table.primaryKey(), column),
        table.uniques().stream()
            .map(it -> new Table.Unique(it.name(), names(it.columns(), column)))
            .toList(),
        table.foreignKeys().stream().map(it -> from(it, column)).map(pointing).toList(),
        table.indexes().stream().map(it -> index(it, column)).toList(),
        table.checks().stream()
            .map(it -> new Table.Check(it.name(), text(it.condition(), table, column)))
            .toList(),
        table.details().stream().map(it -> detail(it, table, column)).toList(),
        table.triggers(),
        table.options(),
        table.comment());
  }

  private static Column column(Column column, UnaryOperator<String> rename) {
    return new Column(
        rename.apply(column.name()),
        column.type(),
        column.nullable(),
        column.defaultSql(),
        column.autoIncrement());
  }

  private static Table.ForeignKey from(Table.ForeignKey key, UnaryOperator<String> rename) {
    return new Table.ForeignKey(
        key.name(),
        names(key.columns(), rename),
        key.table(),
        key.targets(),
        key.onDelete(),
        key.onUpdate(),
        key.deferral());
  }

  private static Table.ForeignKey pointing(
      Table.ForeignKey key, String table, List<String> targets) {
    return new Table.ForeignKey(
        key.name(), key.columns(), table, targets, key.onDelete(), key.onUpdate(), key.deferral());
  }

  private static Table.Index index(Table.Index index, UnaryOperator<String> rename) {
    List<String> parts =
        index.parts().stream()
            .map(
                it -> {
                  String column =
                      it.replaceFirst("(" + Table.Index.COLLATE + "\\S+| desc|\\(\\d+\\))+$", "");
                  return rename.apply(column) + it.substring(column.length());
                })
            .toList();
    return new Table.Index(
        index.name(),
        names(index.columns(), rename),
        index.unique(),
        parts,
        index.where(),
        index.kind(),
        index.invisible());
  }

  private static ColumnDetail detail(
      ColumnDetail detail, Table table, UnaryOperator<String> rename) {
    ColumnDetail.Generated generated = detail.generated();
    return new ColumnDetail(
        rename.apply(detail.column()),
        generated == null
            ? null
            : new ColumnDetail.Generated(text(generated.sql(), table, rename), generated.stored()),
        detail.collation(),
        detail.comment());
  }

  private static List<String> names(List<String> names, UnaryOperator<String> rename) {
    return names.stream().map(rename).toList();
  }

  /** In an expression the name stands as a word of its own, in quotes or without. */
  private static String text(String sql, Table table, UnaryOperator<String> rename) {
    return SqlTokens.rewrite(
        sql,
        token ->
            !token.text().startsWith("'") && table.column(token.name()).isPresent()
                ? token.text().replace(token.name(), rename.apply(token.name()))
                : token.text());
  }
}
