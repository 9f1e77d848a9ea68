package workbook.lab.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sources that answer {@code 99/add-note-table}. */
final class NoteAnswer {
  static final String EXERCISE = "99/add-note-table";
  static final String UPGRADE =
      "op.createTable(\"note\", column(\"id\", INTEGER).primaryKey(), column(\"text\", varchar(80)));";
  static final String DOWNGRADE = "op.dropTable(\"note\");";

  /** The line on which the body of {@code upgrade} stands. */
  static final int UPGRADE_LINE = 10;

  private NoteAnswer() {}

  /** Writes an answer with these two bodies. */
  static Path write(Path folder, String upgrade, String downgrade) {
    return source(
        folder,
        """
        package lesson99.add_note_table;

        import static workbook.migrate.Columns.*;

        import workbook.migrate.*;

        @Revision(id = "01")
        final class AddNoteTable implements Migration {
          @Override public void upgrade(Operations op) {
            %s
          }

          @Override public void downgrade(Operations op) {
            %s
          }
        }
        """
            .formatted(upgrade, downgrade));
  }

  static Path source(Path folder, String source) {
    try {
      Files.writeString(folder.resolve("AddNoteTable.java"), source);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
