package workbook.lab.play;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import workbook.lab.database.Database;
import workbook.lab.database.DatabaseKind;
import workbook.migrate.schema.Schema;

/** Tells the page, after each snippet, what ran and how the schema is now. */
final class Snapshots {
  private static final int STATEMENTS = 50;
  private static final Schema EMPTY = new Schema(List.of());
  private static final JsonMapper JSON = new JsonMapper();

  private final Bench bench;
  private final Map<Database, Reader> readers = new WeakHashMap<>();
  private final Map<Database, Schema> shown = new WeakHashMap<>();

  Snapshots(Bench bench) {
    this.bench = bench;
  }

  /** The snapshot as JSON, or null when nothing ran since the last one. */
  synchronized @Nullable String take() {
    List<Snapshot.Ran> ran = new ArrayList<>();
    Database last = null;
    for (Database database : bench.databases()) {
      List<String> news = readers.computeIfAbsent(database, Reader::new).next();
      String label = database.kind().label();
      news.forEach(sql -> ran.add(new Snapshot.Ran(label, sql)));
      last = news.isEmpty() ? last : database;
    }
    return last == null ? null : json(snapshot(ran, last));
  }

  private Snapshot snapshot(List<Snapshot.Ran> ran, Database database) {
    int omitted = Math.max(0, ran.size() - STATEMENTS);
    List<Snapshot.Ran> newest = List.copyOf(ran.subList(omitted, ran.size()));
    Schema now = read(database);
    if (now == null) {
      return new Snapshot(newest, omitted, database.kind().label(), null, null);
    }
    Schema before = shown.getOrDefault(database, EMPTY);
    shown.put(database, now);
    return new Snapshot(newest, omitted, database.kind().label(), now, before);
  }

  /** Null when the database is gone, or in the middle of a change that somebody holds open. */
  private static @Nullable Schema read(Database database) {
    if (database.closed()) {
      return null;
    }
    try (Connection connection = database.connectQuietly()) {
      if (database.kind() == DatabaseKind.SQLITE) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("PRAGMA busy_timeout = 200");
        }
      }
      return Schema.read(connection);
    } catch (SQLException e) {
      return null;
    }
  }

  private static String json(Snapshot snapshot) {
    try {
      return JSON.writeValueAsString(snapshot);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
