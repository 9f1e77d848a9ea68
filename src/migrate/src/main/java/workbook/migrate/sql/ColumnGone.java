package workbook.migrate.sql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column that goes takes along of the constraints of its table. */
record ColumnGone(String column) {
  /** What stays of a constraint, which stands in a line of its own. */
  Optional<String> constraint(String line) {
    Optional<SqlTokens.Token> group = SqlTokens.of(line).group().filter(this::isIn);
    if (group.isEmpty()) {
      return Optional.of(line);
    }
    return isPrimaryKey(line) ? rest(line, group.get()) : Optional.empty();
  }

  /** Of a foreign key, its own columns only; of a check, all that it names. */
  private boolean isIn(SqlTokens.Token group) {
    return SqlTokens.of(group.inside()).mention(column);
  }

  private static boolean isPrimaryKey(String line) {
    List<SqlTokens.Token> words = SqlTokens.of(line).list();
    return words.get(words.get(0).is("CONSTRAINT") ? 2 : 0).is("PRIMARY");
  }

  private Optional<String> rest(String line, SqlTokens.Token group) {
    String columns =
        CreateTableText.split(group.inside()).stream()
            .filter(it -> !SqlTokens.of(it).list().get(0).name().equalsIgnoreCase(column))
            .collect(Collectors.joining(", "));
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            line.substring(0, group.begin()) + "(" + columns + ")" + line.substring(group.end()));
  }
}
