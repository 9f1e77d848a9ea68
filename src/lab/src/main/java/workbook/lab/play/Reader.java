package workbook.lab.play;

import java.util.List;
import workbook.lab.database.Database;

/** Follows the SQL of a database: each statement is read once. */
final class Reader {
  private final Database database;
  private long read;

  Reader(Database database) {
    this.database = database;
  }

  /** True when something ran that was not read. */
  boolean behind() {
    return database.ran() > read;
  }

  /** What ran since the last call, as far as the database remembers it. */
  List<String> next() {
    long ran = database.ran();
    List<String> kept = database.statements();
    int unread = (int) Math.min(ran - read, kept.size());
    read = ran;
    return kept.subList(kept.size() - unread, kept.size());
  }
}
