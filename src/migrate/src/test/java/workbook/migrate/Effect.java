package workbook.migrate;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import workbook.migrate.schema.Column;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/** What a database has, in lines that are the same where only a spelling differs. */
final class Effect {
  /** Names of types that take the same values, or more. */
  private static final Map<String, String> SAME_TYPES =
      Map.ofEntries(
          Map.entry("sqlite bigint", "integer"),
          Map.entry("sqlite datetime", "timestamp"),
          Map.entry("sqlite text", "clob"),
          Map.entry("sqlite json", "clob"),
          Map.entry("sqlite double", "double precision"),
          Map.entry("mysql tinyint(1)", "bit(1)"),
          Map.entry("mysql text", "longtext"),
          Map.entry("mysql blob", "longblob"));

  private static final Map<String, String> SAME_DEFAULTS =
      Map.of("true", "1", "b0", "0", "b1", "1", "0.00", "0");
  private static final Pattern SIGNS = Pattern.compile("['\"`() ]");

  private final String database;
  private final List<String> lines = new ArrayList<>();

  private Effect(String database) {
    this.database = database;
  }

  static List<String> on(DataSource source, String database) throws SQLException {
    Effect effect = new Effect(database);
    try (Connection connection = source.getConnection()) {
      for (Table table : Schema.read(connection).tables()) {
        effect.table(table);
        effect.rows(connection, table.name());
      }
    }
    return effect.lines;
  }

  private void table(Table table) {
    lines.add("table " + table.name() + " " + table.comment());
    table.columns().forEach(it -> lines.add(column(it)));
    lines.add("key " + table.primaryKey());
    table.uniques().forEach(it -> lines.add(it.toString()));
    table.checks().stream()
        .filter(it -> !it.condition().contains(" IN ("))
        .forEach(it -> lines.add(it.name() + plain(it.condition())));
    table.foreignKeys().forEach(it -> lines.add(it.toString()));
    table.indexes().forEach(it -> lines.add(plain(it.toString())));
    table.details().forEach(it -> lines.add(plain(it.toString())));
  }

  private String column(Column column) {
    String type = column.type().replace(", ", ",");
    String standard = column.defaultSql() == null ? "" : plain(column.defaultSql());
    return String.join(
        " ",
        column.name(),
        SAME_TYPES.getOrDefault(database + " " + type, type),
        column.nullable() ? "null" : "not null",
        SAME_DEFAULTS.getOrDefault(standard, standard),
        column.autoIncrement() ? "counts" : "");
  }

  private static String plain(String sql) {
    String text = sql.equalsIgnoreCase("now()") ? "current_timestamp" : sql;
    return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private void rows(Connection connection, String table) throws SQLException {
    String quote = connection.getMetaData().getIdentifierQuoteString();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + quote + table + quote)) {
      int width = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
          row.add(rows.getMetaData().getColumnName(i) + "=" + rows.getString(i));
        }
        lines.add(row.stream().sorted().toList().toString());
      }
    }
  }
}
