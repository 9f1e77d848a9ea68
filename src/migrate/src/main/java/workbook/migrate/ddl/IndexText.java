package workbook.migrate.ddl;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import workbook.migrate.Index;
import workbook.migrate.IndexKind;

/** Writes what creates an index. */
record IndexText(Ddl ddl) {
  private static final Pattern DIRECTED =
      Pattern.compile("(.*\\S)\\s+(ASC|DESC)\\s*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  String of(Index index) {
    return "CREATE "
        + kind(index)
        + "INDEX "
        + ddl.quote(index.name())
        + " ON "
        + ddl.quote(index.table())
        + parts(index);
  }

  /** As it stands within its table's definition, and after {@code ADD}; MySQL's alone. */
  String within(Index index) {
    return kind(index) + "KEY " + ddl.quote(index.name()) + parts(index);
  }

  private static String kind(Index index) {
    IndexKind kind = index.kind();
    return (index.isUnique() ? "UNIQUE " : "") + (kind == null ? "" : kind.way() + " ");
  }

  private String parts(Index index) {
    IndexKind kind = index.kind();
    return index.parts().stream().map(this::part).collect(Collectors.joining(", ", " (", ")"))
        + (index.where() == null ? "" : " WHERE " + index.where())
        + (kind == null || kind.parser() == null ? "" : " WITH PARSER " + ddl.quote(kind.parser()))
        + (index.isInvisible() ? " INVISIBLE" : "");
  }

  private String part(Index.Part part) {
    if (part instanceof Index.Expression expression) {
      return expression(expression.sql());
    }
    Index.Of column = (Index.Of) part;
    return ddl.quote(column.column())
        + (column.length() == 0 ? "" : ddl.prefix(column.length()))
        + (column.descending() ? " DESC" : "");
  }

  /** The direction stands behind the parentheses that both databases want around an expression. */
  private static String expression(String sql) {
    Matcher directed = DIRECTED.matcher(sql);
    return directed.matches()
        ? "(" + directed.group(1) + ") " + directed.group(2)
        : "(" + sql + ")";
  }
}
