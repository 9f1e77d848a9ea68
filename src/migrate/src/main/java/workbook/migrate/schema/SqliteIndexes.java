package workbook.migrate.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbook.migrate.sql.CreateTableText;
import workbook.migrate.sql.SqlTokens;

/** Reads the indexes of an SQLite table that are no constraint's own. */
final class SqliteIndexes {
  private record Found(String name, boolean unique, String sql) {}

  private record Part(@Nullable String column, boolean descending) {}

  private final Catalogue catalogue;
  private final String table;

  SqliteIndexes(Catalogue catalogue, String table) {
    this.catalogue = catalogue;
    this.table = table;
  }

  List<Table.Index> read() throws SQLException {
    List<Found> all =
        catalogue.query(
            "SELECT i.name, i.\"unique\", m.sql FROM pragma_index_list(?) i"
                + " JOIN sqlite_master m ON m.type = 'index' AND m.name = i.name"
                + " WHERE i.origin = 'c' ORDER BY i.seq DESC",
            row -> new Found(row.getString(1), row.getBoolean(2), row.getString(3)),
            table);
    List<Table.Index> indexes = new ArrayList<>();
    for (Found found : all) {
      indexes.add(index(found));
    }
    return indexes;
  }

  private Table.Index index(Found found) throws SQLException {
    List<Part> parts =
        catalogue.query(
            "SELECT name, \"desc\" FROM pragma_index_xinfo(?) WHERE key ORDER BY seqno",
            row -> new Part(row.getString(1), row.getBoolean(2)),
            found.name());
    CreateTableText text = CreateTableText.parse(found.name(), found.sql());
    List<String> columns = new ArrayList<>();
    List<String> ordered = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String column = parts.get(i).column();
      String said = column == null ? expression(text.items().get(i)) : column;
      columns.add(said);
      ordered.add(said + (parts.get(i).descending() ? " desc" : ""));
    }
    return new Table.Index(found.name(), columns, found.unique(), ordered, where(text.tail()));
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

  private static @Nullable String where(String tail) {
    String text = tail.strip();
    boolean some = text.toUpperCase(Locale.ROOT).startsWith("WHERE");
    return some ? text.substring("WHERE".length()).strip() : null;
  }
}
