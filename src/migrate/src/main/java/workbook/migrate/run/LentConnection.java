package workbook.migrate.run;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;

/**
 * A step's connection as its own Java gets it: all can be done with it but to end the transaction,
 * which is the step's. Else half of a step would stay, and its failure would say that none does.
 */
final class LentConnection {
  private static final Set<String> ENDING =
      Set.of("commit", "rollback", "setAutoCommit", "close", "abort");

  private LentConnection() {}

  static Connection of(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            LentConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (self, method, arguments) -> call(connection, method, arguments));
  }

  private static @Nullable Object call(
      Connection connection, Method method, Object @Nullable [] arguments) throws Throwable {
    if (ENDING.contains(method.getName()) && !isToSavepoint(method)) {
      throw MigrationException.of("step-owns-transaction", method.getName());
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static boolean isToSavepoint(Method method) {
    return method.getName().equals("rollback") && method.getParameterCount() == 1;
  }
}
