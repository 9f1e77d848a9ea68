package workbook.lab.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection that tells which SQL runs through it, and goes back to its owner when closed. */
final class RecordingConnection implements InvocationHandler {
  private final Connection raw;
  private final Consumer<Connection> owner;
  private final Consumer<String> log;
  private final AtomicBoolean closed = new AtomicBoolean();

  private RecordingConnection(Connection raw, Consumer<Connection> owner, Consumer<String> log) {
    this.raw = raw;
    this.owner = owner;
    this.log = log;
  }

  static Connection over(Connection raw, Consumer<Connection> owner, Consumer<String> log) {
    return Delegation.proxy(Connection.class, new RecordingConnection(raw, owner, log));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
      throws Throwable {
    switch (method.getName()) {
      case "equals":
        return arguments != null && proxy == arguments[0];
      case "hashCode":
        return System.identityHashCode(proxy);
      case "toString":
        return "Connection to " + Delegation.name(raw);
      case "close":
        if (closed.compareAndSet(false, true)) {
          owner.accept(raw);
        }
        return null;
      case "isClosed":
        return closed.get() || raw.isClosed();
      default:
        return recorded((Connection) proxy, open(method, arguments), arguments);
    }
  }

  private @Nullable Object open(Method method, Object @Nullable [] arguments) throws Throwable {
    if (closed.get()) {
      if (method.getName().equals("isValid")) {
        return false;
      }
      throw new SQLNonTransientConnectionException("This connection is closed.", "08003");
    }
    return Delegation.call(raw, method, arguments);
  }

  private @Nullable Object recorded(
      Connection proxy, @Nullable Object result, Object @Nullable [] arguments)
      throws SQLException {
    if (!(result instanceof Statement) || result.getClass().equals(Proxy.class)) {
      return result;
    }
    String sql = arguments != null && arguments[0] instanceof String text ? text : "";
    Class<? extends Statement> type =
        result instanceof CallableStatement
            ? CallableStatement.class
            : result instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
    return Delegation.proxy(type, new RecordingStatement((Statement) result, proxy, sql, log));
  }
}
