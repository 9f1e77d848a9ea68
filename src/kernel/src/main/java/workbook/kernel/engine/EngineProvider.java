package workbook.kernel.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;
import workbook.kernel.agent.Agent;

/**
 * The engine that JShell finds by the name {@code workbook}, as in {@code jshell --execution
 * workbook}. Parameters, in the form of {@link URLEncoder}: the child's {@code classPath}, by
 * default that of this process, and its {@code environment}, a {@code name=value} a line.
 */
public final class EngineProvider implements ExecutionControlProvider {
  private static final String NAME = "workbook";
  private static final String CLASS_PATH = "classPath";
  private static final String ENVIRONMENT = "environment";

  private static final int TERMINAL_HEAP = 512;

  /** For the service loader. */
  public EngineProvider() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, String> defaultParameters() {
    return Map.of(CLASS_PATH, "", ENVIRONMENT, "");
  }

  @Override
  public ExecutionControl generate(ExecutionEnv env, Map<String, String> parameters)
      throws IOException {
    Map<String, String> given = parameters == null ? defaultParameters() : parameters;
    String classPath = decode(given.getOrDefault(CLASS_PATH, ""));
    ChildSettings settings =
        new ChildSettings(
            Agent.TERMINAL,
            classPath.isEmpty() ? System.getProperty("java.class.path") : classPath,
            TERMINAL_HEAP,
            Integer.MAX_VALUE,
            List.of(),
            variables(decode(given.getOrDefault(ENVIRONMENT, ""))),
            null,
            null);
    return start(settings, env, new Streams(env.userOut(), env.userErr()));
  }

  /** Starts a child process for cells. */
  public static EngineControl start(ChildSettings settings, ExecutionEnv env, ChildEvents events)
      throws IOException {
    Child child = Child.start(settings, env.extraRemoteVMOptions());
    return EngineControl.over(child, env.userIn(), events);
  }

  /** How JShell is told to use this engine, with a class path and variables of its own. */
  public static String specification(String classPath, Map<String, String> environment) {
    String variables =
        environment.entrySet().stream()
            .map(variable -> variable.getKey() + "=" + variable.getValue())
            .collect(Collectors.joining("\n"));
    return "%s:%s(%s),%s(%s)"
        .formatted(NAME, CLASS_PATH, encode(classPath), ENVIRONMENT, encode(variables));
  }

  private static Map<String, String> variables(String lines) {
    return lines
        .lines()
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(variable -> variable[0], variable -> variable[1]));
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, UTF_8);
  }

  private static String decode(String parameter) {
    return URLDecoder.decode(parameter, UTF_8);
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
