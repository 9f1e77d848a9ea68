package workbook.migrate.reflect;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Constraint;

/** What a foreign key does to its row, as a database tells it. */
final class ReferentialAction {
  private ReferentialAction() {}

  /** Null for what holds where nothing is said. */
  static Constraint.@Nullable Action of(String text) {
    String name = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    return name.isEmpty() || name.equals("NO_ACTION") ? null : Constraint.Action.valueOf(name);
  }
}
