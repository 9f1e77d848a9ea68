package workbook.migrate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** A table of SQLite that a seed makes up, with all that SQLite lets one have. */
abstract class RandomTable {
  private static final List<String> NAMES =
      List.of(
          "t", "my table", "名簿", "it's", "say \"x\"", "order", "a.b", "semi;colon", "-- no", "(p)");
  private static final List<String> LOOSE =
      List.of(
          "INTEGER",
          "TEXT",
          "VARCHAR(20)",
          "CHARACTER(20)",
          "NUMERIC(8, 2)",
          "DOUBLE PRECISION",
          "NATIVE CHARACTER (70)",
          "",
          "BLOB",
          "UNSIGNED BIG INT",
          "\"odd type\"",
          "BOOLEAN");
  private static final List<String> STRICT =
      List.of("INTEGER", "INT", "TEXT", "REAL", "BLOB", "ANY");

  /**
   * A column of the table.
   *
   * @param type as it is declared
   * @param isFree whether nothing else names it
   * @param isRequired whether it takes no NULL
   * @param isPlain whether it is given its values, and they are told by no rule
   */
  record Made(String name, String type, boolean isFree, boolean isRequired, boolean isPlain) {
    boolean isText() {
      return type.contains("CHAR") || type.equals("TEXT");
    }
  }

  final Random random;
  final String table;
  final List<Made> columns = new ArrayList<>();
  final List<String> items = new ArrayList<>();
  private final List<String> rules = new ArrayList<>();
  private final boolean isStrict;
  final int key;
  private int count;

  RandomTable(long seed) {
    random = new Random(seed);
    table = pick(NAMES);
    isStrict = chance(4);
    key = random.nextInt(7);
  }

  /** The statement that makes it. */
  final String made() {
    key();
    int more = 2 + random.nextInt(5);
    for (int i = 0; i < more; i++) {
      column();
    }
    references();
    rules();
    return createTable();
  }

  /** Columns of which something holds; none of the key. */
  List<Made> columns(Predicate<Made> which) {
    return columns.stream().filter(which).toList();
  }

  boolean isStrict() {
    return isStrict;
  }

  /** Whether the key is one column, called {@code id}. */
  boolean hasId() {
    return key != 0 && key != 4;
  }

  private void key() {
    switch (key) {
      case 0 -> {}
      case 1 -> items.add("id INTEGER PRIMARY KEY");
      case 2 -> items.add("id INTEGER PRIMARY KEY ASC ON CONFLICT ABORT AUTOINCREMENT");
      case 3 -> {
        items.add("[id] integer");
        rules.add("PRIMARY KEY(\"id\" AUTOINCREMENT)");
      }
      case 4 -> {
        items.add("id INTEGER NOT NULL");
        items.add("k TEXT NOT NULL COLLATE NOCASE DEFAULT 'k'");
        rules.add("CONSTRAINT `the key` PRIMARY KEY (k COLLATE NOCASE, ID DESC)");
      }
      case 5 -> items.add("id " + (isStrict ? "TEXT" : "VARCHAR(20)") + " NOT NULL PRIMARY KEY");
      default -> items.add("id INTEGER CONSTRAINT pk PRIMARY KEY NOT NULL");
    }
  }

  boolean counts() {
    return key == 2 || key == 3;
  }

  private String createTable() {
    List<String> options = new ArrayList<>();
    if (key > 0 && !counts() && chance(3)) {
      options.add("WITHOUT ROWID");
    }
    if (isStrict) {
      options.add("strict");
    }
    List<String> all = new ArrayList<>(items);
    all.addAll(rules);
    String body =
        String.join(pick(List.of(", ", "\n , ", ", -- a (comment, with '\n", " /* x, */,")), all);
    return "CREATE TABLE "
        + quote(table)
        + pick(List.of("(", " ( ", "\n("))
        + body
        + pick(List.of(")", " -- the end\n)", "\n)"))
        + String.join(",", options);
  }

  /** A name that no other column has; quoted as its author likes. */
  private String fresh() {
    count++;
    return pick(List.of("a", "b c", "値", "d'e", "Key", "length", "x,y", "to", "q\"q", "(r"))
        + count;
  }

  private void column() {
    String name = fresh();
    String said = quote(name);
    String type = pick(isStrict ? STRICT : LOOSE);
    boolean isRequired = chance(3);
    boolean isFree = true;
    List<String> clauses = new ArrayList<>();
    if (isRequired) {
      clauses.add(
          pick(List.of("NOT NULL", "CONSTRAINT needed NOT NULL", "not null ON CONFLICT FAIL")));
    }
    if (chance(3)) {
      clauses.add("DEFAULT " + pick(List.of("7", "-1", "'x''y'", "(1 + 2)", "NULL", "x'00ff'")));
    }
    if (type.contains("INT") && clauses.stream().anyMatch(it -> it.matches("DEFAULT ('x|x').*"))) {
      clauses.remove(clauses.size() - 1);
    }
    if (isRequired) {
      clauses.remove("DEFAULT NULL");
    }
    if (chance(4)) {
      clauses.add("COLLATE NOCASE");
    }
    if (chance(4)) {
      clauses.add(
          pick(List.of("CHECK (", "CONSTRAINT \"c " + count + "\" CHECK ("))
              + said
              + " IS NULL OR length("
              + said
              + ") < 99)");
      isFree = false;
    }
    if (chance(6)) {
      clauses.add("UNIQUE ON CONFLICT ABORT");
      isFree = false;
    }
    Collections.shuffle(clauses, random);
    items.add(said + " " + type + " " + String.join(" ", clauses));
    columns.add(new Made(name, type, isFree, isRequired, true));
  }

  private void references() {
    if (chance(2)) {
      items.add(
          "p1 INTEGER REFERENCES parent"
              + pick(
                  List.of(
                      "",
                      " (id) ON DELETE CASCADE",
                      "(ID) ON UPDATE SET NULL MATCH SIMPLE DEFERRABLE INITIALLY DEFERRED")));
      columns.add(new Made("p1", "INTEGER", false, false, false));
    }
    if (chance(3)) {
      items.add("p2 TEXT");
      rules.add(
          "CONSTRAINT \"fk 2\" FOREIGN KEY (p2) REFERENCES \"parent\" (\"the code\") ON DELETE SET DEFAULT NOT DEFERRABLE");
      columns.add(new Made("p2", "TEXT", false, false, false));
    }
    if (hasId() && key != 5 && chance(3)) {
      items.add("boss INTEGER REFERENCES " + quote(table) + " (id)");
      columns.add(new Made("boss", "INTEGER", false, false, false));
    }
    if (chance(3)) {
      items.add(
          "made "
              + (isStrict ? "TEXT" : "VARCHAR(40)")
              + pick(List.of(" GENERATED ALWAYS", ""))
              + " AS (coalesce("
              + quote(columns.get(0).name())
              + ", '-') || 'x') "
              + pick(List.of("STORED", "VIRTUAL", "")));
      columns.set(0, use(columns.get(0)));
      columns.add(new Made("made", "VARCHAR(40)", false, false, false));
    }
  }

  private void rules() {
    String first = quote(columns.get(0).name());
    String second = quote(columns.get(1).name());
    if (chance(3)) {
      rules.add("CHECK (" + first + " IS NOT NULL OR " + second + " IS NULL OR 1)");
      use(0);
      use(1);
    }
    if (chance(3)) {
      rules.add(
          "CONSTRAINT [ck named] CHECK ("
              + quote(table)
              + "."
              + first
              + " IS NULL OR 1)"
              + pick(List.of("", " CHECK (2 > 1)")));
      use(0);
    }
    if (chance(4)) {
      rules.add("CONSTRAINT uq UNIQUE (" + second + ", " + first + " COLLATE BINARY)");
      use(0);
      use(1);
    }
  }

  /** In any of the quotes that SQLite takes. */
  String quote(String name) {
    return switch (random.nextInt(3)) {
      case 0 -> "`" + name + "`";
      case 1 -> name.contains("]") ? quote(name) : "[" + name + "]";
      default -> '"' + name.replace("\"", "\"\"") + '"';
    };
  }

  boolean chance(int oneOf) {
    return random.nextInt(oneOf) == 0;
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  static Made use(Made made) {
    return new Made(made.name(), made.type(), false, made.isRequired(), made.isPlain());
  }

  void use(int column) {
    columns.set(column, use(columns.get(column)));
  }
}
