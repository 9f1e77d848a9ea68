package workbook.lab.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Removes databases that killed runs left on a server which lives on; only those of our making. */
final class OldDatabases {
  private static final Duration AGE = Duration.ofDays(1);

  private OldDatabases() {}

  static void drop(Statement statement) throws SQLException {
    Instant limit = Instant.now().minus(AGE);
    List<String> old = new ArrayList<>();
    try (ResultSet names = statement.executeQuery("SHOW DATABASES LIKE 'workbook\\_%'")) {
      while (names.next()) {
        if (DatabaseName.madeBefore(names.getString(1), limit)) {
          old.add(names.getString(1));
        }
      }
    }
    for (String name : old) {
      statement.execute("DROP DATABASE IF EXISTS " + name);
    }
  }
}
