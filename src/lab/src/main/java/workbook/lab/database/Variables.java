package workbook.lab.database;

/** The environment variables that say where MySQL is. */
final class Variables {
  /** The address of a server, {@code jdbc:mysql://host:port/}; {@code none} does without MySQL. */
  static final String URL = "WORKBOOK_MYSQL_URL";

  static final String USER = "WORKBOOK_MYSQL_USER";
  static final String PASSWORD = "WORKBOOK_MYSQL_PASSWORD";

  /** With {@code true}, a missing server is an error. */
  static final String REQUIRE = "WORKBOOK_REQUIRE_MYSQL";

  /** For child JVMs: what their parent found out, a {@link MissingReason} and its detail. */
  static final String MISSING = "WORKBOOK_MYSQL_MISSING";

  private Variables() {}
}
