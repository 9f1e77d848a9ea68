package workbook.migrate.reflect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import workbook.migrate.operation.AddConstraint;
import workbook.migrate.operation.Operation;
import workbook.migrate.schema.Schema;

/**
 * What a database has that revisions have no word for, as its own statements.
 *
 * @param first what tables and views may use
 * @param verbatim the statements of tables that are to be made by those, by their names
 * @param last what needs tables and views
 * @param gone what takes away all that does not go with a table or a view
 */
record Extras(
    List<Operation> first,
    Map<String, Operation> verbatim,
    List<Operation> last,
    List<Operation> gone) {
  Extras {
    first = List.copyOf(first);
    verbatim = Map.copyOf(verbatim);
    last = List.copyOf(last);
    gone = List.copyOf(gone);
  }

  static Extras of(Connection connection, Schema schema) throws SQLException {
    String product = connection.getMetaData().getDatabaseProductName();
    try (Statement statement = connection.createStatement()) {
      return switch (product) {
        case "SQLite" -> SqliteExtras.of(new Question(statement), schema);
        case "MySQL" -> MySqlExtras.of(new Question(statement), schema);
        default -> new Extras(List.of(), Map.of(), List.of(), List.of());
      };
    }
  }

  /** The operation, or the statement in its place; a table's own has its foreign keys in it. */
  List<Operation> said(Operation operation) {
    if (operation instanceof Operation.CreateTable it) {
      return List.of(verbatim.getOrDefault(it.table(), it));
    }
    boolean isWithin = operation instanceof AddConstraint it && verbatim.containsKey(it.table());
    return isWithin ? List.of() : List.of(operation);
  }

  static Operation execute(String sql) {
    return new Operation.Execute(sql, List.of());
  }
}
