package workbook.migrate.ddl;

import java.util.stream.Stream;
import workbook.migrate.sql.CreateTableText;
import workbook.migrate.sql.SqlTokens;

/** An index as it stands in the definition of a table of MySQL. */
record IndexLine(String text) {
  static Stream<IndexLine> of(CreateTableText table) {
    return table.indexes().map(IndexLine::new);
  }

  /** Whether it is of an expression, in parentheses of its own, that speaks of this column. */
  boolean isOfExpression(String column) {
    return SqlTokens.of(text)
        .group()
        .map(it -> SqlTokens.of(it.inside()))
        .filter(
            parts ->
                parts.stream()
                    .anyMatch(it -> it.isGroup() && SqlTokens.of(it.inside()).mention(column)))
        .isPresent();
  }

  /** In quotes. */
  String name() {
    return SqlTokens.of(text).stream()
        .filter(SqlTokens.Token::isQuoted)
        .findFirst()
        .map(SqlTokens.Token::text)
        .orElseThrow();
  }
}
