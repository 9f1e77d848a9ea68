package workbook.migrate.ddl;

import java.util.Optional;
import workbook.migrate.sql.Clause;
import workbook.migrate.sql.ColumnText;

/** A column of MySQL that has got another type, and a default that was said for the old one. */
final class MySqlTyped {
  private static final String DEFAULT = "DEFAULT ";

  private MySqlTyped() {}

  /**
   * The column with its default, and with what a change of the row sets, as its type takes them.
   */
  static ColumnText fitted(ColumnText column) {
    ColumnText withDefault =
        column
            .clause(Clause.Kind.DEFAULT)
            .map(it -> DEFAULT + again(it.text().substring(DEFAULT.length()), column))
            .map(it -> column.with(Clause.Kind.DEFAULT, it))
            .orElse(column);
    Optional<String> update = column.update();
    return update.isEmpty() ? withDefault : updated(withDefault, update.get());
  }

  private static ColumnText updated(ColumnText column, String clock) {
    ColumnText silent = column.withoutUpdate();
    return Defaults.isMoment(column.type())
        ? silent.plus(Clause.Kind.OTHER, ColumnText.UPDATE + again(clock, column))
        : silent;
  }

  private static String again(String sql, ColumnText column) {
    return Defaults.mySqlAgain(sql.strip(), column.type());
  }
}
