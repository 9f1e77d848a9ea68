package workbook.migrate.sql;

import static java.util.stream.Collectors.joining;

/** SQL without what says nothing: comments, line ends, indentation. */
public final class NormalSql {
  private NormalSql() {}

  /** The text's tokens with one space between each. It is there to be compared, not to be run. */
  public static String of(String sql) {
    return SqlTokens.of(sql).stream()
        .map(it -> it.isGroup() ? "(" + of(it.inside()) + ")" : it.text())
        .collect(joining(" "));
  }
}
