package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static workbook.migrate.Columns.INTEGER;
import static workbook.migrate.Columns.after;
import static workbook.migrate.Columns.column;
import static workbook.migrate.Columns.first;
import static workbook.migrate.Columns.unique;
import static workbook.migrate.Columns.varchar;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import workbook.migrate.schema.Column;

/** New columns among the others, on every database. */
abstract class ColumnPlaceContract extends DatabaseContract {
  private static void table(Operations op) {
    op.createTable("t", column("the a", INTEGER), column("b", INTEGER), unique("uq", "the a", "b"));
    op.bulkInsert("t", Columns.row("the a", 1, "b", 2));
  }

  @Test
  void stand_where_they_are_told_to_and_the_rows_stay() throws SQLException {
    up(
        op -> {
          table(op);
          op.addColumn("t", column("zero", INTEGER), first());
          op.addColumn("t", column("c", varchar(9)).notNull().defaultValue("x"), after("the a"));
          op.addColumn("t", column("last", INTEGER), after("b"));
          op.changeTable(
              "t",
              t -> {
                t.addColumn(column("d", INTEGER).unique(), after("c"));
                t.addColumn(column("e", INTEGER), after("d"));
                t.addColumn(column("end", INTEGER));
              });
        });
    assertThat(table("t").columns())
        .extracting(Column::name)
        .containsExactly("zero", "the a", "c", "d", "e", "b", "last", "end");
    assertThat(rows("SELECT c FROM t WHERE `the a` = 1 AND b = 2 AND zero IS NULL"))
        .containsExactly("x");
    refuses("INSERT INTO t (`the a`, b) VALUES (1, 2)");
  }

  @Test
  void behind_one_that_is_not_there_is_told() {
    assertThatThrownBy(
            () ->
                up(
                    op -> {
                      table(op);
                      op.addColumn("t", column("c", INTEGER), after("nope"));
                    }))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("addColumn(t, c, after nope)")
        .hasMessageContaining("nope");
  }
}
