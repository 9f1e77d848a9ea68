package workbook.migrate.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import workbook.migrate.Type;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Table;
import workbook.migrate.sql.SqlTokens;

/** The values of a column, where the database keeps others out. */
final class EnumValues {
  private static final Pattern TEXT = Pattern.compile("'((?:[^']|'')*)'");

  private EnumValues() {}

  /** None where the database tells none, or Java can't call its constants so. */
  static List<String> of(Table table, Column column, Type type) {
    Stream<List<String>> all =
        Stream.concat(
            Stream.of(type.values()),
            checkOf(table, column).stream().map(it -> texts(it.condition())));
    return all.filter(it -> !it.isEmpty())
        .filter(it -> it.stream().allMatch(SourceVersion::isName))
        .findFirst()
        .orElse(List.of());
  }

  /** The check {@code column IN ('a', 'b')}. */
  static Optional<Table.Check> checkOf(Table table, Column column) {
    return table.checks().stream().filter(it -> lists(it.condition(), column.name())).findFirst();
  }

  private static boolean lists(String condition, String column) {
    List<SqlTokens.Token> tokens = SqlTokens.of(condition).list();
    return tokens.size() == 3
        && tokens.get(0).name().equalsIgnoreCase(column)
        && tokens.get(1).is("IN")
        && tokens.get(2).isGroup();
  }

  private static List<String> texts(String condition) {
    return TEXT.matcher(condition).results().map(it -> it.group(1).replace("''", "'")).toList();
  }
}
