package workbook.migrate.jdbc;

import java.sql.SQLException;
import workbook.migrate.MigrationException;

/** A database can't be reached, opened or asked. */
public final class DatabaseException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private final SQLException refused;

  private DatabaseException(SQLException refused, String key, String message, String name) {
    super(refused, key, message, name);
    this.refused = refused;
  }

  /**
   * A connection could not be made.
   *
   * @param name the database's, for the reader
   */
  public static DatabaseException unreachable(SQLException refused, String name) {
    Trouble trouble = Trouble.of(refused);
    String key = trouble == Trouble.LOST ? "database-unreachable" : "database-" + trouble.key();
    return new DatabaseException(refused, key, DriverMessage.ofConnecting(refused), name);
  }

  /** A question was not answered, by a database whose name is not known here. */
  public static DatabaseException unanswered(SQLException refused) {
    return unanswered(refused, "?");
  }

  /** The same, where the name is known. */
  public static DatabaseException unanswered(SQLException refused, String name) {
    return new DatabaseException(
        refused, "database-" + Trouble.of(refused).key(), DriverMessage.of(refused), name);
  }

  /** The same, of a database with a name. */
  public DatabaseException of(String name) {
    return new DatabaseException(refused, key(), DriverMessage.of(refused), name);
  }

  /** The driver's exception. */
  public SQLException refused() {
    return refused;
  }
}
