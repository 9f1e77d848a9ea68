package workbook.migrate.session;

import java.sql.Connection;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;

/** Gives Hibernate the step's own connection, and keeps it open. */
final class StepConnection implements ConnectionProvider {
  private static final long serialVersionUID = 1L;

  private final transient Connection connection;

  StepConnection(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Connection getConnection() {
    return connection;
  }

  @Override
  public void closeConnection(Connection done) {}

  @Override
  public boolean supportsAggressiveRelease() {
    return false;
  }

  @Override
  public boolean isUnwrappableAs(Class<?> type) {
    return false;
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new IllegalArgumentException("It wraps no " + type.getName());
  }
}
