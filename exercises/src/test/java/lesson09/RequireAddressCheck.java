package lesson09;

import static workbook.lab.check.Header.revision;
import static workbook.lab.check.Part.column;
import static workbook.lab.check.Rows.rows;
import static workbook.lab.check.Typical.mistake;

import lesson08.given.AddUserTable;
import lesson09.given.AddAddressColumn;
import lesson09.given.AddAgeColumn;
import workbook.lab.check.Check;
import workbook.lab.check.Exercise;
import workbook.lab.check.Facts;
import workbook.lab.check.Part;
import workbook.lab.check.Rows;
import workbook.lab.check.StepError;
import workbook.lab.check.Trial;
import workbook.lab.check.Typical;
import workbook.migrate.operation.Operation;

/** Revision 04 fills the missing addresses, then requires one, and loses nothing on either way. */
@Exercise("09/require-address")
final class RequireAddressCheck {
  private static final Part REQUIRED = column("user.address", "varchar(200) not null");
  private static final String ADDRESSES = "SELECT id, address FROM user";
  private static final String USERS = "SELECT id, name, email, age FROM user";
  private static final Rows FILLED =
      rows("id, address").row(1, "1 Main Street").row(2, "unknown").row(3, "unknown");
  private static final Rows THE_SAME_USERS =
      rows("id, name, email, age")
          .row(1, "Ann", "ann@example.org", 31)
          .row(2, "Bob", "bob@example.org", null)
          .row(3, "Cid", "cid@example.org", 19);

  private static final Typical<StepError> CONSTRAINT_FIRST =
      mistake(
          "constraint-first",
          error -> isRefusedNull(error) && error.stoppedBefore(Operation.Execute.class));
  private static final Typical<StepError> NULLS_LEFT =
      mistake("nulls-left", RequireAddressCheck::isRefusedNull);
  private static final Typical<Rows> NULLS_LEFT_IN_ROWS =
      mistake("nulls-left", found -> found.hasNull("address"));
  private static final Typical<Rows> OVERWRITES_ADDRESSES =
      mistake("overwrites-addresses", found -> !found.value(1, "address").equals("1 Main Street"));
  private static final Typical<Facts> NEVER_REQUIRED =
      mistake("never-required", found -> found.nullable("user.address"));
  private static final Typical<Facts> DROPS_LENGTH =
      mistake(
          "drops-length",
          found -> found.has("user.address") && !found.type("user.address").equals("varchar(200)"));
  private static final Typical<Facts> NO_REVERSE =
      mistake("no-reverse", found -> found.has("user.address") && !found.nullable("user.address"));

  @Check(1)
  void follows_revision_03(Trial trial) {
    trial.expectRevision(revision("04", "03"));
  }

  @Check(2)
  void fills_what_is_missing_and_requires_it(Trial trial) {
    withUsers(trial);
    trial.upgrade(CONSTRAINT_FIRST, NULLS_LEFT);
    trial.expectSchema(before -> before.with(REQUIRED), NEVER_REQUIRED, DROPS_LENGTH);
    trial.expectRows(ADDRESSES, FILLED, OVERWRITES_ADDRESSES, NULLS_LEFT_IN_ROWS);
    trial.expectRows(USERS, THE_SAME_USERS);
  }

  @Check(3)
  void lets_the_address_be_null_again(Trial trial) {
    withUsers(trial);
    trial.upgrade();
    trial.downgrade();
    trial.expectSchema(before -> before, NO_REVERSE);
    trial.expectRows(ADDRESSES, FILLED);
    trial.expectRows(USERS, THE_SAME_USERS);
  }

  @Check(4)
  void goes_down_and_up_again(Trial trial) {
    trial.given(AddUserTable.class, AddAgeColumn.class, AddAddressColumn.class);
    trial.upgrade();
    trial.downgrade();
    trial.upgrade();
    trial.expectSchema(before -> before.with(REQUIRED));
    trial.upgrade();
    trial.expectSchema(before -> before.with(REQUIRED));
  }

  /** SQLite says no more than that a constraint failed; raw SQL is told from MySQL's words. */
  private static boolean isRefusedNull(StepError error) {
    return error.stoppedAt(Operation.AlterColumn.class) || error.says("NULL");
  }

  private static void withUsers(Trial trial) {
    trial.given(AddUserTable.class, AddAgeColumn.class, AddAddressColumn.class);
    String insert = "INSERT INTO user (id, name, email, age, address) VALUES (?, ?, ?, ?, ?)";
    trial.execute(insert, 1, "Ann", "ann@example.org", 31, "1 Main Street");
    trial.execute(insert, 2, "Bob", "bob@example.org", null, null);
    trial.execute(insert, 3, "Cid", "cid@example.org", 19, null);
  }
}
