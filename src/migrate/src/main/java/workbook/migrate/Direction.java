package workbook.migrate;

import java.util.Locale;

/** What becomes of a revision, or of something repeatable. */
public enum Direction {
  /** It runs. */
  UPGRADE,
  /** It is taken back. */
  DOWNGRADE,
  /** It is said to have run. */
  STAMP,
  /** It is said not to have run. */
  UNSTAMP,
  /** Something repeatable runs. */
  REPEAT,
  /** Something repeatable is dropped. */
  DROP;

  /** Whether it is there afterwards. */
  public boolean leads() {
    return this == UPGRADE || this == STAMP || this == REPEAT;
  }

  /** Whether it is about something repeatable, which is no revision. */
  public boolean isOfRepeatable() {
    return this == REPEAT || this == DROP;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
