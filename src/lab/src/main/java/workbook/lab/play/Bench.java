package workbook.lab.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbook.lab.database.Database;

/** The databases that were opened here, and which of them the learner works with. */
final class Bench {
  private final Map<Database, Reader> asked = new LinkedHashMap<>();
  private @Nullable Database current;

  /** Takes a database in; it ends with the JVM at the latest. */
  synchronized Database add(Database database) {
    if (asked.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new Thread(this::close, "workbook-bench-end"));
    }
    return use(database);
  }

  /** Notes which database the learner works with. */
  synchronized Database use(Database database) {
    asked.computeIfAbsent(database, Reader::new);
    current = database;
    return database;
  }

  /** All databases, the one that the learner worked with last at the end. */
  synchronized List<Database> databases() {
    List<Database> databases = new ArrayList<>(asked.keySet());
    if (current != null) {
      databases.remove(current);
      databases.add(current);
    }
    return databases;
  }

  /** The SQL that ran since the learner asked for it last. */
  synchronized List<String> asked(Database database) {
    use(database);
    return asked.computeIfAbsent(database, Reader::new).next();
  }

  private synchronized void close() {
    asked.keySet().forEach(Database::close);
  }
}
