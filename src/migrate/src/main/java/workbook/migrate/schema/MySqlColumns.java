package workbook.migrate.schema;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workbook.migrate.schema.MySqlSchemaReader.Of;

/** Reads the columns of MySQL's tables. */
final class MySqlColumns {
  private static final Pattern TEXT_LIKE =
      Pattern.compile("(var)?(char|binary)|enum|set|date|time|(tiny|medium|long)?(text|blob)");
  private static final Pattern BYTES = Pattern.compile("(var)?binary");

  private static final Pattern ON_UPDATE =
      Pattern.compile("on update current_timestamp(\\(\\d\\))?");

  private final Catalogue catalogue;

  MySqlColumns(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** A column, and what more there is to say of it. */
  record Told(Column column, ColumnDetail detail) {}

  /** A collation is told only where it is not the schema's. */
  List<Of<Told>> read() throws SQLException {
    boolean isMySql = catalogue.connection().getMetaData().getDatabaseProductName().equals("MySQL");
    return catalogue.query(
        "SELECT c.table_name, c.column_name, c.column_type, c.is_nullable, c.column_default,"
            + " c.extra, nullif(c.generation_expression, ''),"
            + " nullif(c.collation_name, s.default_collation_name), nullif(c.column_comment, ''), "
            + (isMySql ? "c.srs_id" : "NULL")
            + " FROM information_schema.columns c JOIN information_schema.tables t"
            + " ON t.table_schema = c.table_schema AND t.table_name = c.table_name"
            + " JOIN information_schema.schemata s ON s.schema_name = c.table_schema"
            + " WHERE c.table_schema = database() AND t.table_type = 'BASE TABLE'"
            + " ORDER BY c.table_name, c.ordinal_position",
        row -> new Of<>(row.getString(1), told(row, isMySql)));
  }

  private static Told told(ResultSet row, boolean isMySql) throws SQLException {
    String name = row.getString(2);
    String extra = row.getString(6).toLowerCase(Locale.ROOT);
    String place = row.getString(10);
    String type = row.getString(3) + (place == null ? "" : " SRID " + place);
    boolean counts = extra.contains("auto_increment");
    return new Told(
        new Column(
            name,
            type,
            row.getString(4).equals("YES"),
            withUpdate(standard(row.getString(5), type, extra, isMySql), extra),
            counts),
        new ColumnDetail(
            name, generated(row.getString(7), extra), row.getString(8), row.getString(9)));
  }

  /** The catalogue tells a text as it is, and an expression as SQL; that of MariaDB all as SQL. */
  private static @Nullable String standard(
      @Nullable String told, String type, String extra, boolean isMySql) {
    if (told == null || !isMySql) {
      return told;
    }
    if (extra.contains("default_generated")) {
      return MySqlExpression.of(told);
    }
    if (told.equals("0x")) {
      return "''"; // No bytes, or zeros up to the end.
    }
    boolean isBytes = BYTES.matcher(type).lookingAt() && told.startsWith("0x");
    boolean isText = TEXT_LIKE.matcher(type).lookingAt() && !isBytes;
    return isText ? "'" + told.replace("'", "''") + "'" : told;
  }

  /** What a change of the row sets the column to belongs to its default. */
  private static @Nullable String withUpdate(@Nullable String sql, String extra) {
    Matcher update = ON_UPDATE.matcher(extra);
    if (!update.find()) {
      return sql;
    }
    String text = update.group().toUpperCase(Locale.ROOT);
    return sql == null ? text : sql + " " + text;
  }

  private static ColumnDetail.@Nullable Generated generated(@Nullable String sql, String extra) {
    return sql == null
        ? null
        : new ColumnDetail.Generated(MySqlExpression.of(sql), extra.contains("stored generated"));
  }
}
