package lesson99;

import static workbook.lab.check.Header.revision;
import static workbook.lab.check.Part.column;
import static workbook.lab.check.Part.primaryKey;
import static workbook.lab.check.Part.table;
import static workbook.lab.check.Typical.mistake;

import workbook.lab.check.Check;
import workbook.lab.check.Exercise;
import workbook.lab.check.Part;
import workbook.lab.check.Trial;

/** A small exercise to try the judge on. */
@Exercise("99/add-note-table")
final class AddNoteTableCheck {
  private static final Part[] NOTE = {
    table("note"),
    column("note.id", "integer not null"),
    column("note.text", "varchar(80)"),
    primaryKey("note", "id"),
  };

  @Check(1)
  void begins_the_chain(Trial trial) {
    trial.expectRevision(revision("01"));
  }

  @Check(2)
  void creates_the_table(Trial trial) {
    trial.upgrade();
    trial.expectSchema(
        before -> before.with(NOTE),
        mistake("wrong-length", found -> !found.type("note.text").equals("varchar(80)")));
  }

  @Check(3)
  void drops_it_again(Trial trial) {
    trial.upgrade();
    trial.downgrade();
    trial.expectSchema(before -> before, mistake("no-reverse", found -> found.has("note")));
  }
}
