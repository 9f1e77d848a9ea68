package workbook.lab.database;

import java.nio.file.Path;

/** Opens databases that need no server. For MySQL see {@link MySqlServers}. */
public final class Databases {
  private Databases() {}

  /**
   * A fresh, empty SQLite database in memory, with foreign keys checked. All its connections see
   * the same data; it is gone when it is closed.
   */
  public static Database sqlite() {
    return SqliteSource.memory();
  }

  /** The SQLite database in the file, which is made when it isn't there and stays when closed. */
  public static Database sqlite(Path file) {
    return SqliteSource.file(file);
  }
}
