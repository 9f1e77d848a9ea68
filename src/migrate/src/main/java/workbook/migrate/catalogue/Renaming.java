package workbook.migrate.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Column;
import workbook.migrate.Constraint;
import workbook.migrate.Index;
import workbook.migrate.sql.SqlTokens;
import workbook.migrate.sql.SqlTokens.Token;

/** Gives a column its new name wherever it is spoken of within its table. */
record Renaming(String old, String next) implements Constraint.Visitor<Constraint> {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  List<Column> columns(List<Column> columns) {
    return columns.stream().map(this::column).toList();
  }

  private Column column(Column column) {
    Column named = column.name().equalsIgnoreCase(old) ? new ColumnCopy(column).name(next) : column;
    Column.Generated how = named.generated();
    return how == null
        ? named
        : new ColumnCopy(named).generated(new Column.Generated(sql(how.sql()), how.stored()));
  }

  List<Constraint> constraints(List<Constraint> constraints) {
    return constraints.stream().map(it -> it.accept(this)).toList();
  }

  @Override
  public Constraint primaryKey(Constraint.PrimaryKey key) {
    return new Constraint.PrimaryKey(Names.replaced(key.columns(), old, next));
  }

  @Override
  public Constraint unique(Constraint.Unique unique) {
    return new Constraint.Unique(unique.name(), Names.replaced(unique.columns(), old, next));
  }

  @Override
  public Constraint check(Constraint.Check check) {
    return new Constraint.Check(check.name(), sql(check.condition()));
  }

  @Override
  public Constraint foreignKey(Constraint.ForeignKey key) {
    return ForeignKeys.from(key, Names.replaced(key.columns(), old, next));
  }

  List<Index> indexes(List<Index> indexes) {
    return indexes.stream().map(this::index).toList();
  }

  private Index index(Index index) {
    @Nullable String where = index.where();
    return new Index(
        index.name(),
        index.table(),
        index.parts().stream().map(this::part).toList(),
        index.isUnique(),
        where == null ? null : sql(where),
        index.isIfNotExists(),
        index.kind(),
        index.isInvisible());
  }

  private Index.Part part(Index.Part part) {
    if (part instanceof Index.Expression expression) {
      return new Index.Expression(sql(expression.sql()));
    }
    Index.Of column = (Index.Of) part;
    return column.column().equalsIgnoreCase(old)
        ? new Index.Of(next, column.length(), column.descending())
        : column;
  }

  /** An expression that names the column; all else stays as it was written. */
  private String sql(String sql) {
    return SqlTokens.rewrite(sql, this::replaced);
  }

  private String replaced(Token token) {
    boolean isColumn = !token.text().startsWith("'") && token.name().equalsIgnoreCase(old);
    return isColumn ? written() : token.text();
  }

  /** Backticks are read by both databases. */
  private String written() {
    return PLAIN.matcher(next).matches() ? next : "`" + next.replace("`", "``") + "`";
  }
}
