package lesson07;

import static workbook.lab.check.Header.revision;
import static workbook.lab.check.Part.column;
import static workbook.lab.check.Part.primaryKey;
import static workbook.lab.check.Part.table;
import static workbook.lab.check.Part.unique;
import static workbook.lab.check.Rows.rows;
import static workbook.lab.check.Typical.mistake;

import workbook.lab.check.Check;
import workbook.lab.check.Exercise;
import workbook.lab.check.Facts;
import workbook.lab.check.Part;
import workbook.lab.check.Trial;
import workbook.lab.check.Typical;

/** Revision 01 creates `user` as asked, and its reverse leaves nothing of it. */
@Exercise("07/add-user-table")
final class AddUserTableCheck {
  private static final Part[] USER = {
    table("user"),
    column("user.id", "integer not null"),
    column("user.name", "varchar(50) not null"),
    column("user.email", "varchar(120) not null"),
    primaryKey("user", "id"),
    unique("user", "email"),
  };
  private static final Typical<Facts> WRONG_TABLE =
      mistake("wrong-table", found -> !found.has("user"));
  private static final Typical<Facts> WRONG_LENGTH =
      mistake(
          "wrong-length",
          found -> hasOtherLength(found, "name", 50) || hasOtherLength(found, "email", 120));
  private static final Typical<Facts> NULLABLE_COLUMN =
      mistake(
          "nullable-column", found -> found.nullable("user.name") || found.nullable("user.email"));
  private static final Typical<Facts> FORGOTTEN_UNIQUE =
      mistake("forgotten-unique", found -> !found.has(unique("user", "email")));
  private static final Typical<Facts> NO_REVERSE =
      mistake("no-reverse", found -> found.has("user"));

  @Check(1)
  void is_revision_01_and_begins_the_chain(Trial trial) {
    trial.expectRevision(revision("01"), mistake("wrong-id", found -> true));
  }

  @Check(2)
  void creates_the_table(Trial trial) {
    trial.upgrade();
    trial.expectSchema(
        before -> before.with(USER), WRONG_TABLE, NULLABLE_COLUMN, WRONG_LENGTH, FORGOTTEN_UNIQUE);
  }

  @Check(3)
  void leaves_other_tables_and_their_rows_alone(Trial trial) {
    trial.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text VARCHAR(20))");
    trial.execute("INSERT INTO note VALUES (1, 'kept')");
    trial.upgrade();
    trial.expectSchema(before -> before.with(USER));
    trial.downgrade();
    trial.expectSchema(before -> before, NO_REVERSE);
    trial.expectRows("SELECT id, text FROM note", rows("id, text").row(1, "kept"));
  }

  @Check(4)
  void goes_down_and_up_again(Trial trial) {
    trial.upgrade();
    trial.downgrade();
    trial.expectSchema(before -> before, NO_REVERSE);
    trial.upgrade();
    trial.expectSchema(before -> before.with(USER));
    trial.upgrade();
    trial.expectSchema(before -> before.with(USER));
  }

  private static boolean hasOtherLength(Facts found, String column, int length) {
    String type = found.type("user." + column);
    return type.startsWith("varchar") && !type.equals("varchar(" + length + ")");
  }
}
