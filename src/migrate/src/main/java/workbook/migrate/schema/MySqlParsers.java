package workbook.migrate.schema;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parsers of full-text indexes, which only the statement that makes a table tells. */
final class MySqlParsers {
  private static final String NAME = "`((?:[^`]|``)+)`";
  private static final Pattern WITH_PARSER =
      Pattern.compile("(?m)^ *FULLTEXT KEY " + NAME + ".* WITH PARSER " + NAME);

  private final Catalogue catalogue;
  private final Map<String, Map<String, String>> byTable = new HashMap<>();

  MySqlParsers(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The parser of an index, null for the server's own. */
  @Nullable String of(String table, String index) throws SQLException {
    Map<String, String> known = byTable.get(table);
    if (known == null) {
      known = read(table);
      byTable.put(table, known);
    }
    return known.get(index);
  }

  private Map<String, String> read(String table) throws SQLException {
    String show = "SHOW CREATE TABLE `" + table.replace("`", "``") + "`";
    String statement = catalogue.query(show, row -> row.getString(2)).get(0);
    Map<String, String> parsers = new HashMap<>();
    Matcher matcher = WITH_PARSER.matcher(statement);
    while (matcher.find()) {
      parsers.put(matcher.group(1).replace("``", "`"), matcher.group(2));
    }
    return parsers;
  }
}
