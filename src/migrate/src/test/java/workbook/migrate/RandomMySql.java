package workbook.migrate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A table of MySQL that a seed makes up, with all that MySQL lets one have. */
final class RandomMySql {
  private static final List<String> NAMES =
      List.of("t", "my table", "名簿", "it's", "say \"x\"", "order", "a;b", "-- no", "(p)", "ti`ck");

  /** Types, each with a default that it takes. */
  private static final List<List<String>> TYPES =
      List.of(
          List.of("INT", "7"),
          List.of("int unsigned", "'7'"),
          List.of("BIGINT(20) UNSIGNED ZEROFILL", "42"),
          List.of("TINYINT(1)", "1"),
          List.of("VARCHAR(20)", "'it''s \"x\"; )'"),
          List.of("varchar(9) CHARACTER SET latin1 COLLATE latin1_bin", "'a,b'"),
          List.of("CHAR(3) COLLATE utf8mb4_bin", "'(('"),
          List.of("VARBINARY(9)", "x'61ff'"),
          List.of("DECIMAL(8, 2)", "'1.50'"),
          List.of("DOUBLE", "(1 + 0.5)"),
          List.of("FLOAT UNSIGNED", "2"),
          List.of("BIT(5)", "b'101'"),
          List.of("ENUM('a', 'it''s', 'x,y', '値')", "'it''s'"),
          List.of("SET('p', 'q)', 'r')", "'p,r'"),
          List.of("TEXT", "('long ''text''')"),
          List.of(
              "MEDIUMTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_ja_0900_as_cs", "(upper('é値'))"),
          List.of("JSON", "(json_array(1, 'x'))"),
          List.of("BLOB", "(x'61')"),
          List.of("DATE", "'2026-02-28'"),
          List.of("TIME(2)", "'01:02:03.45'"),
          List.of("YEAR", "2026"),
          List.of("DATETIME(3)", "CURRENT_TIMESTAMP(3) ON UPDATE CURRENT_TIMESTAMP(3)"),
          List.of("TIMESTAMP", "CURRENT_TIMESTAMP"),
          List.of("CHAR(36)", "(uuid())"));

  /**
   * A column of the table.
   *
   * @param type as it is declared
   * @param standard a default that the type takes
   * @param isRequired whether it takes no NULL
   * @param hasDefault whether it has that default
   */
  record Made(String name, String type, String standard, boolean isRequired, boolean hasDefault) {}

  final Random random;
  final String table;
  final List<Made> columns = new ArrayList<>();
  final List<String> statements = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final boolean counts;

  RandomMySql(long seed) {
    random = new Random(seed);
    table = pick(NAMES);
    counts = chance(2);
    statements.add(
        "CREATE TABLE parent (id INT PRIMARY KEY, code VARCHAR(20) CHARACTER SET ascii UNIQUE)");
    statements.add("INSERT INTO parent VALUES (1, 'one')");
    int more = 2 + random.nextInt(5);
    for (int i = 0; i < more; i++) {
      column(i);
    }
    Collections.shuffle(items, random);
    items.add("id INT " + (counts ? "AUTO_INCREMENT" : "NOT NULL"));
    items.add("PRIMARY KEY (id)");
    others();
    statements.add(
        "CREATE TABLE " + quote(table) + " (" + String.join(",\n ", items) + ")" + options());
    statements.add("INSERT INTO " + quote(table) + " (id) VALUES (3), (5)");
  }

  private void column(int number) {
    String name =
        pick(List.of("a", "b c", "値", "d'e", "Key", "length", "x,y", "to", "q\"q", "(r", "t`t"))
            + number;
    List<String> type = pick(TYPES);
    boolean isRequired = chance(3);
    List<String> clauses = new ArrayList<>();
    if (isRequired) {
      clauses.add("NOT NULL");
    }
    boolean hasDefault = isRequired || chance(2);
    if (hasDefault) {
      clauses.add("DEFAULT " + type.get(1));
    }
    if (chance(3)) {
      clauses.add(
          "COMMENT " + pick(List.of("'it''s \\\\ \"x\"'", "'DEFAULT 7, NOT NULL'", "'値; )'")));
    }
    if (chance(6)) {
      clauses.add("INVISIBLE");
    }
    Collections.shuffle(clauses, random);
    if (chance(5)) {
      clauses.add("CHECK (" + quote(name) + " IS NULL OR 1 < 2)");
    }
    items.add(quote(name) + " " + type.get(0) + " " + String.join(" ", clauses));
    columns.add(new Made(name, type.get(0), type.get(1), isRequired, hasDefault));
  }

  private void others() {
    if (chance(2)) {
      items.add(
          "up INT, CONSTRAINT `fk 1` FOREIGN KEY (up) REFERENCES parent (id) ON DELETE CASCADE");
    }
    if (chance(3)) {
      items.add("code VARCHAR(20) CHARACTER SET ascii, KEY `by code` (code DESC, id)");
      items.add("CONSTRAINT fk2 FOREIGN KEY (code) REFERENCES parent (code) ON UPDATE SET NULL");
    }
    if (chance(3)) {
      items.add("one INT, two VARCHAR(30), UNIQUE KEY `both; of` (two, one)");
      items.add("KEY piece (two(5)), KEY low ((lower(two)))");
    }
    if (chance(3)) {
      String how = pick(List.of("STORED", "VIRTUAL"));
      items.add(
          "base INT, sum BIGINT GENERATED ALWAYS AS (base + 1) " + how + " COMMENT 'of base'");
    }
    if (chance(4)) {
      items.add("code2 INT, CONSTRAINT `ck x` CHECK (code2 <> 1000 AND 'x)' <> \"値'\")");
    }
  }

  private String options() {
    return pick(
        List.of(
            "",
            " COMMENT 'it''s; a \\\\ table'",
            " DEFAULT CHARSET=latin1",
            " DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin ROW_FORMAT=DYNAMIC",
            counts ? " AUTO_INCREMENT=3" : ""));
  }

  static String quote(String name) {
    return '`' + name.replace("`", "``") + '`';
  }

  boolean chance(int oneOf) {
    return random.nextInt(oneOf) == 0;
  }

  <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
