package workbook.lab.play;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** Draws cards of the tables that are there. */
final class TableCards {
  private TableCards() {}

  static Snapshot.Tables of(Connection connection) throws SQLException {
    return new Snapshot.Tables(
        Schema.read(connection).tables().stream().map(TableCards::card).toList());
  }

  private static TableCard card(Table table) {
    return new TableCard(
        table.name(),
        table.columns().stream()
            .map(
                column ->
                    new TableCard.ColumnCard(
                        column.name(),
                        column.type(),
                        column.nullable(),
                        table.primaryKey().contains(column.name()),
                        table.isUnique(List.of(column.name())),
                        column.defaultSql()))
            .toList(),
        table.foreignKeys().stream()
            .map(key -> new TableCard.ForeignKeyCard(key.columns(), key.table(), key.targets()))
            .toList(),
        table.indexes().stream()
            .map(index -> new TableCard.IndexCard(index.name(), index.columns(), index.unique()))
            .toList());
  }
}
