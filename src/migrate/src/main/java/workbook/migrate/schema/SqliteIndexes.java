package workbook.migrate.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbook.migrate.sql.CreateTableText;
import workbook.migrate.sql.SqlTokens;

/** Reads the indexes of an SQLite table that are no constraint's own. */
final class SqliteIndexes {
  private final SqliteParts parts;
  private final String table;

  SqliteIndexes(SqliteParts parts, String table) {
    this.parts = parts;
    this.table = table;
  }

  List<Table.Index> read() {
    return parts.indexesOf(table).stream().map(this::index).toList();
  }

  private Table.Index index(SqliteParts.IndexRow found) {
    List<SqliteParts.IndexPartRow> parts = this.parts.partsOf(found.name());
    boolean unique = SqlTokens.of(found.sql()).list().get(1).is("UNIQUE");
    CreateTableText text = CreateTableText.parse(found.name(), found.sql());
    List<String> columns = new ArrayList<>();
    List<String> ordered = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String item = text.items().get(i);
      String column = parts.get(i).column();
      String said = column == null ? expression(item) : column;
      columns.add(said);
      ordered.add(
          said
              + (column == null ? "" : collation(item))
              + (parts.get(i).descending() ? " desc" : ""));
    }
    return new Table.Index(found.name(), columns, unique, ordered, where(text.tail()), null, false);
  }

  /** Without parentheses around all of it, and without its direction. */
  private static String expression(String item) {
    List<SqlTokens.Token> tokens = SqlTokens.of(item).list();
    SqlTokens.Token last = tokens.get(tokens.size() - 1);
    boolean directed = last.is("ASC") || last.is("DESC");
    if (directed) {
      return expression(item.substring(0, last.begin()));
    }
    return tokens.size() == 1 && last.isGroup() ? last.inside() : item.strip();
  }

  /** One of its own, which may be another than the column's. */
  private static String collation(String item) {
    SqlTokens.Token first = SqlTokens.of(item).list().get(0);
    if (first.isGroup()) {
      return collation(first.inside());
    }
    List<String> words = SqlTokens.of(item).stream().map(SqlTokens.Token::text).toList();
    return words.size() > 2 && words.get(1).equalsIgnoreCase("COLLATE")
        ? Table.Index.COLLATE + words.get(2)
        : "";
  }

  private static @Nullable String where(String tail) {
    String text = tail.strip();
    boolean some = text.toUpperCase(Locale.ROOT).startsWith("WHERE");
    return some ? text.substring("WHERE".length()).strip() : null;
  }
}
