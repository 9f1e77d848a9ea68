package workbook.migrate.ddl;

import java.util.List;
import java.util.function.Consumer;

/**
 * Writes into a script what a {@link RebuildGuard} does on a connection. SQL has no {@code if}, so
 * a check of a table of the session's own fails where more keys are broken than were before; and
 * foreign keys, which the rest of a script may count on, are on after it, whatever they were.
 */
record ScriptGuard(Consumer<String> script) implements Guard {
  private static final String BROKEN = "(SELECT count(*) FROM pragma_foreign_key_check)";

  @Override
  public void enter() {
    write(
        List.of(
            "PRAGMA foreign_keys = OFF",
            "CREATE TEMP TABLE _newly_broken_keys (found INTEGER CHECK (found <= 0))",
            "INSERT INTO temp._newly_broken_keys VALUES (-" + BROKEN + ")"));
  }

  @Override
  public void prove() {
    write(List.of("UPDATE temp._newly_broken_keys SET found = found + " + BROKEN));
  }

  @Override
  public void leave() {
    write(List.of("DROP TABLE temp._newly_broken_keys", "PRAGMA foreign_keys = ON"));
  }

  private void write(List<String> statements) {
    statements.forEach(script);
  }
}
