package workbook.kernel.engine;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import jdk.jshell.execution.Util;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import workbook.kernel.agent.Agent;

/**
 * The engine that JShell finds by the name {@code workbook}, as in {@code jshell --execution
 * workbook}. Its one parameter, {@code classPath}, is the class path of the child, with {@code %28}
 * and {@code %29} for parentheses; without it the child has that of this process.
 */
public final class EngineProvider implements ExecutionControlProvider {
  /** Name of the parameter. */
  public static final String CLASS_PATH = "classPath";

  private static final int TERMINAL_HEAP = 512;

  /** For the service loader. */
  public EngineProvider() {}

  @Override
  public String name() {
    return "workbook";
  }

  @Override
  public Map<String, String> defaultParameters() {
    return Map.of(CLASS_PATH, "");
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters)
      throws IOException {
    String given = parameters == null ? "" : parameters.getOrDefault(CLASS_PATH, "");
    String classPath = given.isEmpty() ? System.getProperty("java.class.path") : unescape(given);
    ChildSettings settings =
        new ChildSettings(
            Agent.TERMINAL,
            classPath,
            TERMINAL_HEAP,
            Integer.MAX_VALUE,
            List.of(),
            Map.of(),
            null,
            null);
    return start(settings, env, new Streams(env.userOut(), env.userErr()));
  }

  /** Starts a child process for cells. */
  public static EngineControl start(ChildSettings settings, ExecutionEnv env, ChildEvents events)
      throws IOException {
    Child child = Child.start(settings, env.extraRemoteVMOptions());
    return (EngineControl)
        Util.remoteInputOutput(
            child.input(),
            child.output(),
            Map.of(Agent.CHANNEL, new FrameReader(events)),
            Map.of("in", env.userIn()),
            (in, out) -> new EngineControl(out, in, child));
  }

  /** A parameter's value in the form that JShell's specifications can carry. */
  public static String escape(String classPath) {
    return classPath.replace("%", "%25").replace("(", "%28").replace(")", "%29");
  }

  private static String unescape(String parameter) {
    return parameter.replace("%28", "(").replace("%29", ")").replace("%25", "%");
  }

  private record Streams(PrintStream userOut, PrintStream userErr) implements ChildEvents {
    @Override
    public void out(String text) {
      userOut.print(text);
      userOut.flush();
    }

    @Override
    public void err(String text) {
      userErr.print(text);
      userErr.flush();
    }
  }
}
