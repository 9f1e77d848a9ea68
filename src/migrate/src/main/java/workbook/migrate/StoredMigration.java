package workbook.migrate;

import workbook.migrate.journal.Note;
import workbook.migrate.json.OperationText;

/** A revision whose file is not here: it goes back as the history table says. */
record StoredMigration(Note note) implements Migration {
  @Override
  public void upgrade(Operations op) {
    throw MigrationException.of("only-way-back", note.revision());
  }

  @Override
  public void downgrade(Operations op) {
    String way = note.wayBack();
    if (way == null) {
      throw MigrationException.of("no-way-back-noted", note.revision(), note.noWayBack());
    }
    OperationText.read(way).forEach(op::again);
  }
}
