package workbook.migrate.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;
import workbook.migrate.sql.ConstraintPlace;
import workbook.migrate.sql.CreateTableText;
import workbook.migrate.sql.SqlTokens;
import workbook.migrate.sql.SqlTokens.Token;

/**
 * A column's new name where expressions speak of it. MySQL refuses to rename a column of which a
 * check, another column or an index of an expression speaks; it agrees where the same statement
 * says them anew.
 *
 * @param old the name in no quotes
 * @param next the name in quotes
 * @see <a href="https://dev.mysql.com/doc/refman/en/alter-table.html">ALTER TABLE</a>
 */
record MySqlRename(CreateTableText table, String old, String next, Ddl ddl) {
  /** The column's own change among those that the new name takes. */
  List<String> around(String change) {
    List<String> all = new ArrayList<>();
    checks().map(it -> "DROP CONSTRAINT " + ddl.quote(it.name())).forEach(all::add);
    indexes().map(it -> "DROP INDEX " + it.name()).forEach(all::add);
    all.add(change);
    columns().map(it -> "MODIFY COLUMN " + renamed(it.toString())).forEach(all::add);
    checks()
        .map(it -> "ADD CONSTRAINT " + ddl.quote(it.name()) + " " + renamed(it.text()))
        .forEach(all::add);
    indexes().map(it -> "ADD " + renamed(it.text())).forEach(all::add);
    return all;
  }

  private Stream<ConstraintPlace> checks() {
    return table.constraints().stream()
        .filter(it -> it.kind() == Clause.Kind.CHECK && SqlTokens.of(it.text()).mention(old));
  }

  /** Other columns that are worked out, or begin with a value that is. */
  private Stream<ColumnText> columns() {
    return table.columns().stream()
        .filter(it -> !it.plainName().equalsIgnoreCase(old))
        .filter(it -> isIn(it, Clause.Kind.GENERATED) || isIn(it, Clause.Kind.DEFAULT));
  }

  private boolean isIn(ColumnText column, Clause.Kind kind) {
    return column.clause(kind).filter(it -> SqlTokens.of(it.text()).mention(old)).isPresent();
  }

  private Stream<IndexLine> indexes() {
    return IndexLine.of(table).filter(it -> it.isOfExpression(old));
  }

  private String renamed(String text) {
    return SqlTokens.rewrite(text, this::word);
  }

  private String word(Token token) {
    boolean isName = !token.text().startsWith("'") && token.name().equalsIgnoreCase(old);
    return isName ? next : token.text();
  }
}
