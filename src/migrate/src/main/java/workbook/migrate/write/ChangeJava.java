package workbook.migrate.write;

import org.jspecify.annotations.Nullable;
import workbook.migrate.ColumnChange;
import workbook.migrate.Type;

/** Changes of a column as revisions say them. */
final class ChangeJava implements ColumnChange.Visitor<String> {
  static String of(ColumnChange change) {
    return change.accept(new ChangeJava());
  }

  @Override
  public String nullability(boolean nullable) {
    return "nullable(" + nullable + ")";
  }

  @Override
  public String type(Type type) {
    return JavaText.call("type", TypeJava.of(type));
  }

  @Override
  public String defaultSql(@Nullable String sql) {
    return sql == null ? "noDefault()" : JavaText.call("defaultSql", JavaText.text(sql));
  }

  @Override
  public String name(String name) {
    return JavaText.call("renamed", JavaText.text(name));
  }

  @Override
  public String comment(String text) {
    return JavaText.call("comment", JavaText.text(text));
  }

  @Override
  public String collation(@Nullable String way) {
    return way == null ? "noCollation()" : JavaText.call("collation", JavaText.text(way));
  }

  @Override
  public String counting(boolean counts) {
    return "autoIncrement(" + counts + ")";
  }
}
