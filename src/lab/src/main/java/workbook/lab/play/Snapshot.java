package workbook.lab.play;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.schema.Schema;

/**
 * What a snippet did to the databases, for the page.
 *
 * @param sql what ran, oldest first
 * @param omitted how many statements ran before those in the list
 * @param database the database that was used last
 * @param schema its tables now; null when it can't be read
 * @param before its tables at the snapshot before, so that the page can mark what is new or gone
 */
record Snapshot(
    List<Ran> sql, int omitted, String database, @Nullable Schema schema, @Nullable Schema before) {

  /** A statement and where it ran. */
  record Ran(String database, String statement) {}
}
