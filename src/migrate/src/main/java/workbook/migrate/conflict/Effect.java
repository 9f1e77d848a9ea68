package workbook.migrate.conflict;

/** What an operation does with a thing. */
enum Effect {
  MAKES,
  CHANGES,
  DROPS,
  /** Needs it as it is. */
  USES;

  /** Whether two lines that do these with one thing are in each other's way. */
  boolean clashesWith(Effect other) {
    boolean isSame = this == other && this != USES;
    boolean isGone = (this == DROPS && other.needs()) || (other == DROPS && needs());
    return isSame || isGone;
  }

  private boolean needs() {
    return this == USES || this == CHANGES;
  }
}
