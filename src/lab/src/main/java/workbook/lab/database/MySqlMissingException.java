package workbook.lab.database;

import java.util.Locale;

/** There is no MySQL server where one is needed. */
public final class MySqlMissingException extends RuntimeException {
  private final transient MySqlServer.Missing missing;

  public MySqlMissingException(MySqlServer.Missing missing) {
    super(missing.message(Locale.getDefault()));
    this.missing = missing;
  }

  /** Why there is none, and what to do. */
  public MySqlServer.Missing missing() {
    return missing;
  }
}
