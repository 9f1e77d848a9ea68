package lesson08;

import static workbook.lab.check.Header.revision;
import static workbook.lab.check.Part.column;
import static workbook.lab.check.Rows.rows;
import static workbook.lab.check.Typical.mistake;

import java.util.List;
import lesson08.given.AddUserTable;
import workbook.lab.check.Check;
import workbook.lab.check.Exercise;
import workbook.lab.check.Facts;
import workbook.lab.check.Part;
import workbook.lab.check.Rows;
import workbook.lab.check.StepError;
import workbook.lab.check.Trial;
import workbook.lab.check.Typical;

/** Revision 02 adds `age` to the users who are there, and its reverse takes that column alone. */
@Exercise("08/add-age-column")
final class AddAgeColumnCheck {
  private static final Part AGE = column("user.age", "integer");
  private static final String USERS = "SELECT id, name, email FROM user";
  private static final Rows ANN_AND_BOB =
      rows("id, name, email").row(1, "Ann", "ann@example.org").row(2, "Bob", "bob@example.org");

  private static final Typical<StepError> REFUSED_NULL =
      mistake("not-nullable", error -> error.says("NOT NULL"));
  private static final Typical<Facts> WRONG_TYPE =
      mistake(
          "wrong-column-type",
          found -> found.has("user.age") && !found.type("user.age").equals("integer"));
  private static final Typical<Facts> NOT_NULLABLE =
      mistake("not-nullable", found -> found.has("user.age") && !found.nullable("user.age"));
  private static final Typical<Facts> DROPS_TABLE =
      mistake("reverse-drops-table", found -> !found.has("user"));
  private static final Typical<Facts> NO_REVERSE =
      mistake("no-reverse", found -> found.has("user.age"));

  @Check(1)
  void follows_revision_01(Trial trial) {
    trial.expectRevision(
        revision("02", "01"),
        mistake("wrong-parent", found -> !found.parents().equals(List.of("01"))));
  }

  @Check(2)
  void adds_the_column_to_a_filled_table(Trial trial) {
    withUsers(trial);
    trial.upgrade(REFUSED_NULL);
    trial.expectSchema(before -> before.with(AGE), WRONG_TYPE, NOT_NULLABLE);
    trial.expectRows(USERS, ANN_AND_BOB);
    trial.expectRows("SELECT id, age FROM user", rows("id, age").row(1, null).row(2, null));
  }

  @Check(3)
  void drops_that_column_and_nothing_else(Trial trial) {
    withUsers(trial);
    trial.upgrade();
    trial.downgrade();
    trial.expectSchema(before -> before, DROPS_TABLE, NO_REVERSE);
    trial.expectRows(USERS, ANN_AND_BOB);
  }

  @Check(4)
  void goes_down_and_up_again(Trial trial) {
    trial.given(AddUserTable.class);
    trial.upgrade();
    trial.downgrade();
    trial.upgrade();
    trial.expectSchema(before -> before.with(AGE));
    trial.upgrade();
    trial.expectSchema(before -> before.with(AGE));
  }

  private static void withUsers(Trial trial) {
    trial.given(AddUserTable.class);
    String insert = "INSERT INTO user (id, name, email) VALUES (?, ?, ?)";
    trial.execute(insert, 1, "Ann", "ann@example.org");
    trial.execute(insert, 2, "Bob", "bob@example.org");
  }
}
