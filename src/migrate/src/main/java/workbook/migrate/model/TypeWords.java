package workbook.migrate.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.dialect.MySQLDialect;
import workbook.migrate.Columns;
import workbook.migrate.Type;
import workbook.migrate.ddl.Ddl;

/**
 * Finds the word of {@link Columns} for a type as a database writes it. A word is right if the
 * database would write it so; where none is, the type is taken as it stands.
 */
public final class TypeWords {
  private static final Pattern TEXT =
      Pattern.compile("([^(]+?)\\s*(?:\\(\\s*(.*?)\\s*\\))?", Pattern.DOTALL);
  private static final Pattern NUMBERS = Pattern.compile("(\\d+)(?:\\s*,\\s*(\\d+))?");
  private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'");
  private static final List<Type> WORDS =
      List.of(
          Columns.INTEGER,
          Columns.BIGINT,
          Columns.SMALLINT,
          Columns.TINYINT,
          Columns.BOOLEAN,
          Columns.DOUBLE,
          Columns.FLOAT,
          Columns.REAL,
          Columns.DATE,
          Columns.TIME,
          Columns.TIMESTAMP,
          Columns.UUID,
          Columns.JSON,
          Columns.TEXT,
          Columns.BLOB);

  private final Map<String, Type> known = new HashMap<>();
  private final Ddl ddl;

  /** In the words of a database. */
  public TypeWords(Ddl ddl) {
    this.ddl = ddl;
  }

  /** The type that is written so; a text of SQLite is none for being what JSON is kept in. */
  public Type of(String sql) {
    return known.computeIfAbsent(sql, this::find);
  }

  private Type find(String sql) {
    return candidates(sql)
        .filter(it -> !it.equals(Columns.JSON) || ddl.dialect() instanceof MySQLDialect)
        .filter(it -> isWrittenSo(ddl.type(it), sql))
        .findFirst()
        .orElseGet(() -> Columns.nativeType(sql));
  }

  /** SQLite keeps a type as it was written, and what it does may hang on that. */
  private boolean isWrittenSo(String type, String sql) {
    return ddl.dialect() instanceof MySQLDialect
        ? TypeText.same(type, sql)
        : type.equalsIgnoreCase(sql);
  }

  private static Stream<Type> candidates(String sql) {
    Matcher text = TEXT.matcher(sql.strip());
    if (!text.matches() || text.group(2) == null) {
      return WORDS.stream();
    }
    if (text.group(1).toLowerCase(Locale.ROOT).equals("enum")) {
      return Stream.of(enumeration(text.group(2)));
    }
    Matcher numbers = NUMBERS.matcher(text.group(2));
    return numbers.matches() ? Stream.concat(WORDS.stream(), ofSize(numbers)) : WORDS.stream();
  }

  private static Stream<Type> ofSize(Matcher numbers) {
    int first = Integer.parseInt(numbers.group(1));
    int second = numbers.group(2) == null ? 0 : Integer.parseInt(numbers.group(2));
    Stream<Type> exact = Stream.of(Columns.numeric(first, second));
    return first < 1
        ? exact
        : Stream.concat(
            Stream.of(
                Columns.varchar(first),
                Columns.character(first),
                Columns.binary(first),
                Columns.timestamp(first),
                Columns.time(first)),
            exact);
  }

  private static Type enumeration(String values) {
    return Columns.enumeration(
        LITERAL
            .matcher(values)
            .results()
            .map(it -> it.group(1).replace("''", "'"))
            .toArray(String[]::new));
  }
}
