package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.operation.BulkInsert;

/** Rows as few statements, each with no more values than a database takes. */
record InsertText(Ddl ddl) {
  /** SQLite takes 32,766 values in a statement, MySQL 65,535. */
  private static final int MOST_VALUES = 30_000;

  private static final int MOST_ROWS = 500;

  List<SqlStatement> of(BulkInsert operation) {
    int most = Math.max(1, Math.min(MOST_ROWS, MOST_VALUES / operation.columns().size()));
    List<SqlStatement> inserts = new ArrayList<>();
    for (int i = 0; i < operation.rows().size(); i += most) {
      int end = Math.min(i + most, operation.rows().size());
      inserts.add(insert(operation, operation.rows().subList(i, end)));
    }
    return inserts;
  }

  private SqlStatement insert(BulkInsert operation, List<List<@Nullable Object>> rows) {
    String places = String.join(", ", Collections.nCopies(operation.columns().size(), "?"));
    List<@Nullable Object> values = new ArrayList<>();
    rows.forEach(values::addAll);
    return new SqlStatement(
        "INSERT INTO %s (%s) VALUES %s"
            .formatted(
                ddl.quote(operation.table()),
                ddl.quoted(operation.columns()),
                String.join(", ", Collections.nCopies(rows.size(), "(" + places + ")"))),
        values);
  }
}
