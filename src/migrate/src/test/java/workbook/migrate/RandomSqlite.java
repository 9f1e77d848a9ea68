package workbook.migrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An SQLite database that a seed makes up, as people write them by hand: a table, another that it
 * points to, one that points to it, rows, indexes, triggers and views.
 */
final class RandomSqlite extends RandomTable {
  final List<String> statements = new ArrayList<>();
  private final int rows;

  RandomSqlite(long seed) {
    super(seed);
    rows = random.nextInt(6);
    make();
  }

  private void make() {
    statements.add("CREATE TABLE parent (id INTEGER PRIMARY KEY, \"the code\" TEXT UNIQUE)");
    statements.add("CREATE TABLE log (what TEXT)");
    statements.add("INSERT INTO parent VALUES (1, 'one'), (2, 'two')");
    statements.add(made());
    indexes();
    rows();
    child();
    views();
    triggers();
  }

  private void indexes() {
    String on = " ON " + quote(chance(2) ? table.toUpperCase(Locale.ROOT) : table);
    String first = quote(columns.get(0).name());
    String second = quote(columns.get(1).name());
    if (chance(2)) {
      statements.add("CREATE INDEX \"ix 1\"" + on + " (" + second + " COLLATE NOCASE DESC)");
      use(1);
    }
    if (chance(3)) {
      statements.add(
          "CREATE INDEX ix2"
              + on
              + " (lower("
              + first
              + "), "
              + second
              + ") WHERE "
              + first
              + " IS NOT NULL");
      use(0);
      use(1);
    }
    if (chance(3)) {
      statements.add("CREATE UNIQUE INDEX ix3" + on + " (" + first + ", " + second + ")");
      use(0);
      use(1);
    }
  }

  private void rows() {
    String into = items.stream().anyMatch(it -> it.startsWith("k ")) ? "id, k" : "id";
    List<Made> given = columns(it -> !it.name().equals("made"));
    for (int i = 1; i <= rows; i++) {
      List<String> names = new ArrayList<>();
      List<String> values = new ArrayList<>();
      if (key != 0) {
        names.add(into);
        values.add(key == 5 ? "'i" + i + "'" : i + (key == 4 ? ", 'k" + i + "'" : ""));
      }
      for (Made column : given) {
        names.add(quote(column.name()));
        values.add(value(column, i));
      }
      statements.add(
          "INSERT INTO "
              + quote(table)
              + " ("
              + String.join(", ", names)
              + ") VALUES ("
              + String.join(", ", values)
              + ")");
    }
    if (counts() && rows > 2 && chance(2)) {
      statements.add("DELETE FROM " + quote(table) + " WHERE id = " + rows);
    }
  }

  private String value(Made column, int row) {
    if (!column.isRequired() && chance(4)) {
      return "NULL";
    }
    return switch (column.name()) {
      case "p1" -> String.valueOf(1 + row % 2);
      case "p2" -> row % 2 == 0 ? "'one'" : "'two'";
      case "boss" -> String.valueOf(1);
      default ->
          column.isText()
              ? "'v''" + row + "'"
              : column.type().equals("BLOB") ? "x'0" + row + "'" : String.valueOf(row * 3);
    };
  }

  private void child() {
    if (hasId() && chance(2)) {
      String type = key == 5 ? "TEXT" : "INTEGER";
      statements.add(
          "CREATE TABLE child (n INTEGER, t "
              + type
              + " REFERENCES "
              + quote(table)
              + " (id) ON DELETE "
              + pick(List.of("CASCADE", "SET NULL", "NO ACTION"))
              + ")");
      statements.add("INSERT INTO child SELECT 5, id FROM " + quote(table));
    }
  }

  private void views() {
    String second = quote(columns.get(1).name());
    if (chance(3)) {
      statements.add(
          "CREATE VIEW v AS SELECT "
              + second
              + " AS s, count(*) AS n FROM "
              + quote(table)
              + " GROUP BY 1");
      statements.add("CREATE VIEW w AS SELECT * FROM v");
      use(1);
    }
    if (chance(5)) {
      statements.add("CREATE VIEW \"all of it\" AS SELECT * FROM " + quote(table));
      for (int i = 0; i < columns.size(); i++) {
        use(i);
      }
    }
  }

  private void triggers() {
    String second = quote(columns.get(1).name());
    String on = " ON " + quote(chance(2) ? table.toUpperCase(Locale.ROOT) : table);
    if (chance(2)) {
      statements.add(
          "CREATE TRIGGER noted AFTER INSERT"
              + on
              + " BEGIN INSERT INTO log VALUES (new."
              + second
              + "); END");
      use(1);
    }
    if (chance(3)) {
      statements.add(
          "CREATE TRIGGER \"on change\" BEFORE UPDATE OF "
              + second
              + on
              + " FOR EACH ROW WHEN old."
              + second
              + " IS NOT NULL BEGIN SELECT 1; DELETE FROM log; END");
      use(1);
    }
    if (chance(3)) {
      statements.add(
          "CREATE TRIGGER elsewhere AFTER DELETE ON log BEGIN UPDATE "
              + quote(table)
              + " SET "
              + second
              + " = "
              + second
              + "; END");
      use(1);
    }
  }
}
