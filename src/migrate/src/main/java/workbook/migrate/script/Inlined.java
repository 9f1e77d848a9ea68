package workbook.migrate.script;

import java.util.Iterator;
import workbook.migrate.MigrationException;
import workbook.migrate.SqlDialect;
import workbook.migrate.ddl.SqlStatement;
import workbook.migrate.operation.Written;
import workbook.migrate.sql.SqlTokens;

/** Writes values into a statement, where its question marks stand. */
final class Inlined {
  private final Literals literals;

  Inlined(SqlDialect dialect) {
    literals = Literals.of(dialect);
  }

  /** The statement without question marks, if it has values; else as it stands. */
  String of(SqlStatement statement, Written written) {
    if (statement.values().isEmpty()) {
      return statement.sql();
    }
    Iterator<String> values =
        statement.values().stream().map(it -> literal(it, written)).iterator();
    String sql =
        SqlTokens.rewrite(
            statement.sql(), word -> word.is("?") ? next(values, written) : word.text());
    if (values.hasNext()) {
      throw miscounted(written);
    }
    return sql;
  }

  private String literal(Object value, Written written) {
    return literals
        .of(value)
        .orElseThrow(
            () ->
                MigrationException.of(
                    "offline-value",
                    written.operation(),
                    written.place(),
                    value.getClass().getName()));
  }

  private static String next(Iterator<String> values, Written written) {
    if (!values.hasNext()) {
      throw miscounted(written);
    }
    return values.next();
  }

  private static MigrationException miscounted(Written written) {
    return MigrationException.of("offline-marks", written.operation(), written.place());
  }
}
