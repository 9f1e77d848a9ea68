package workbook.migrate;

/** A revision that has no way back, and says why. */
final class IrreversibleException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  IrreversibleException(String reason) {
    super(null, "irreversible", reason);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
