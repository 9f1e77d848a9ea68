package workbook.lab.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] given)
      throws Throwable {
    @Nullable Object[] arguments = given == null ? new Object[0] : given;
    return switch (method.getName()) {
      case "equals" -> proxy == arguments[0];
      case "hashCode" -> System.identityHashCode(proxy);
      case "toString" -> "Connection " + Integer.toHexString(System.identityHashCode(proxy));
      case "close" -> close();
      case "isClosed" -> closed.get() || raw.isClosed();
      case "isValid" -> !closed.get() && raw.isValid((int) arguments[0]);
      default -> recorded((Connection) proxy, delegate(method, arguments), arguments);
    };
  }

  private @Nullable Object close() {
    if (closed.compareAndSet(false, true)) {
      owner.accept(raw);
    }
    return null;
  }

  private @Nullable Object delegate(Method method, @Nullable Object[] arguments) throws Throwable {
    if (closed.get()) {
      throw new SQLNonTransientConnectionException("This connection is closed.", "08003");
    }
    return Delegation.call(raw, method, arguments);
  }

  private @Nullable Object recorded(
      Connection proxy, @Nullable Object result, @Nullable Object[] arguments) {
    if (!(result instanceof Statement statement)) {
      return result;
    }
    String sql = arguments.length > 0 && arguments[0] instanceof String text ? text : "";
    return Delegation.proxy(type(statement), new RecordingStatement(statement, proxy, sql, log));
  }

  private static Class<? extends Statement> type(Statement statement) {
    if (statement instanceof CallableStatement) {
      return CallableStatement.class;
    }
    return statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
  }
}
