package workbook.kernel.engine;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.connect.ListeningConnector;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;

/**
 * Waits for the debug interface of a child to call. The child calls us, so that it never has an
 * open debug port of its own.
 */
final class DebuggerDoor implements AutoCloseable {
  private final ListeningConnector connector;
  private final Map<String, Connector.Argument> arguments;
  private final String address;

  private DebuggerDoor(ListeningConnector connector, Map<String, Connector.Argument> arguments)
      throws IOException, IllegalConnectorArgumentsException {
    this.connector = connector;
    this.arguments = arguments;
    this.address = connector.startListening(arguments);
  }

  static DebuggerDoor open(int timeoutMillis) throws IOException {
    ListeningConnector connector =
        Bootstrap.virtualMachineManager().listeningConnectors().stream()
            .filter(candidate -> candidate.transport().name().equals("dt_socket"))
            .findFirst()
            .orElseThrow(() -> new IOException("This Java has no debug interface (jdk.jdi)."));
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    set(arguments, "localAddress", "127.0.0.1");
    set(arguments, "timeout", Integer.toString(timeoutMillis));
    try {
      return new DebuggerDoor(connector, arguments);
    } catch (IllegalConnectorArgumentsException e) {
      throw new IOException(e);
    }
  }

  private static void set(Map<String, Connector.Argument> arguments, String name, String value) {
    Objects.requireNonNull(arguments.get(name)).setValue(value);
  }

  String address() {
    return address;
  }

  VirtualMachine accept() throws IOException {
    try {
      return connector.accept(arguments);
    } catch (IllegalConnectorArgumentsException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      connector.stopListening(arguments);
    } catch (IllegalConnectorArgumentsException e) {
      // closed before
    }
  }
}
