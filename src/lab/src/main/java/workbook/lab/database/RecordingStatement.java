package workbook.lab.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A statement that tells its SQL, with the bound values, before it runs it. */
final class RecordingStatement implements InvocationHandler {
  private final Statement raw;
  private final Connection connection;
  private final String prepared;
  private final Consumer<String> log;
  private final BoundValues values = new BoundValues();
  private final List<String> batch = new ArrayList<>();

  RecordingStatement(Statement raw, Connection connection, String prepared, Consumer<String> log) {
    this.raw = raw;
    this.connection = connection;
    this.prepared = prepared;
    this.log = log;
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given)
      throws Throwable {
    @Nullable Object[] arguments = given == null ? new Object[0] : given;
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "getConnection" -> connection;
      default -> {
        note(method.getName(), arguments);
        yield Delegation.call(raw, method, arguments);
      }
    };
  }

  private void note(String name, @Nullable Object[] arguments) {
    switch (name) {
      case "execute", "executeQuery", "executeUpdate", "executeLargeUpdate" ->
          log.accept(sql(arguments));
      case "addBatch" -> batch.add(sql(arguments));
      case "clearBatch" -> batch.clear();
      case "executeBatch", "executeLargeBatch" -> {
        batch.forEach(log);
        batch.clear();
      }
      case "clearParameters" -> values.clear();
      default -> values.note(name, arguments);
    }
  }

  private String sql(@Nullable Object[] arguments) {
    return arguments.length > 0 && arguments[0] instanceof String text
        ? text
        : prepared + values.comment();
  }
}
