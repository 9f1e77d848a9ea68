package workbook.migrate.ddl;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column of MySQL, as far as foreign keys look at it.
 *
 * @param type as the database says it
 * @param collation of a text, null for that of its table
 * @param counts whether it counts itself up
 */
record KeyType(String type, @Nullable String collation, boolean counts) {
  private static final Pattern VARCHAR = Pattern.compile("varchar\\((\\d+)\\)");
  private static final Pattern WIDTH =
      Pattern.compile("^((?:tiny|small|medium|big)?int)\\(\\d+\\)");
  private static final Pattern WORD = Pattern.compile("^[a-z]+");
  private static final int ONE_BYTE = 255;
  private static final Map<String, String> WORDS =
      Map.of("integer", "int", "numeric", "decimal", "dec", "decimal");
  private static final Map<String, String> SAME =
      Map.of(
          "integer", "int",
          "numeric", "decimal",
          "dec", "decimal",
          "char", "varchar",
          "binary", "varbinary",
          "real", "double",
          "bool", "tinyint",
          "boolean", "tinyint");

  /** Whether a key may lead from one to the other: sizes don't matter, collations do. */
  boolean fits(KeyType other) {
    return kind().equals(other.kind())
        && (collation == null || other.collation == null || collation.equals(other.collation));
  }

  private String kind() {
    String plain = plain();
    return word(plain) + (plain.contains("unsigned") ? " unsigned" : "");
  }

  private static String word(String plain) {
    Matcher word = WORD.matcher(plain);
    String first = word.find() ? word.group() : plain;
    return SAME.getOrDefault(first, first);
  }

  private String plain() {
    return WIDTH.matcher(type.strip().toLowerCase(Locale.ROOT)).replaceFirst("$1");
  }

  /** Whether MySQL changes the column without copying the table, which a key would not let it. */
  boolean canBecome(KeyType next) {
    return counts == next.counts
        && Objects.equals(collation, next.collation)
        && (sameText(next) || isWider(next) || addsValues(next));
  }

  private boolean sameText(KeyType next) {
    return normal(plain()).equals(normal(next.plain()));
  }

  private static String normal(String plain) {
    return WORD.matcher(plain).replaceFirst(it -> WORDS.getOrDefault(it.group(), it.group()));
  }

  /** A length is kept in one byte or in two. */
  private boolean isWider(KeyType next) {
    int from = bytes();
    int to = next.bytes();
    return from > 0 && from <= to && (from <= ONE_BYTE) == (to <= ONE_BYTE);
  }

  private int bytes() {
    Matcher length = VARCHAR.matcher(plain());
    return length.matches() ? Integer.parseInt(length.group(1)) * bytesOfSign() : 0;
  }

  private int bytesOfSign() {
    if (collation == null || collation.startsWith("utf8mb4")) {
      return 4;
    }
    if (collation.startsWith("utf8")) {
      return 3;
    }
    return collation.startsWith("latin1") || collation.startsWith("ascii") ? 1 : 0;
  }

  private boolean addsValues(KeyType next) {
    return type.startsWith("enum(")
        && next.type.startsWith(type.substring(0, type.length() - 1) + ",");
  }

  @Override
  public String toString() {
    return type + (collation == null ? "" : " COLLATE " + collation);
  }
}
