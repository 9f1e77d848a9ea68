package workbook.migrate;

import java.util.Locale;

/** Which way a step goes. */
public enum Direction {
  UPGRADE,
  DOWNGRADE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
