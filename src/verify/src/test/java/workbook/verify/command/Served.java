package workbook.verify.command;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import workbook.lab.database.MySqlServer;
import workbook.lab.database.MySqlServers;
import workbook.lab.judge.JudgeSettings;

/** {@code ./workbook serve} of a checkout, in a process of its own as for any reader. */
public final class Served implements AutoCloseable {
  private static final String ADDRESS = "workbook: ";
  private static final int PATIENCE_SECONDS = 20;

  private final Process process;
  private final URI address;
  private final Queue<String> said = new ConcurrentLinkedQueue<>();

  private Served(Process process, URI address) {
    this.process = process;
    this.address = address;
    Thread reader = new Thread(this::read, "served");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try {
      process.inputReader().lines().forEach(said::add);
    } catch (UncheckedIOException e) {
      said.add("(ended)"); // Whoever ends a process closes what it says.
    }
  }

  /** Starts it and waits for the line with the address; all processes share one MySQL server. */
  public static Served of(Checkout checkout, String... options) {
    return of(checkout, mySql().environment(), options);
  }

  /** The same, with these variables. */
  static Served of(Checkout checkout, Map<String, String> environment, String... options) {
    List<String> arguments = new ArrayList<>(List.of("serve", "--no-open", "--port", "0"));
    arguments.addAll(List.of(options));
    Process process = Command.start(checkout, environment, arguments);
    String line = firstLine(process);
    assertThat(line).startsWith(ADDRESS + "http://127.0.0.1:");
    return new Served(process, URI.create(line.substring(ADDRESS.length())));
  }

  /** On a machine that is busy, looking may take longer than it is given; so it is done again. */
  private static MySqlServer mySql() {
    MySqlServer server = JudgeSettings.readied(MySqlServers::shared);
    boolean required = MySqlServers.required(System.getenv());
    for (int more = 0; more < 3 && required && server instanceof MySqlServer.Missing; more++) {
      server = JudgeSettings.readied(MySqlServers::shared);
    }
    if (required) {
      assertThat(server).isInstanceOf(MySqlServer.Found.class);
    }
    return server;
  }

  /** The address with the token, as it was printed. */
  public URI address() {
    return address;
  }

  public URI at(String place) {
    return address.resolve(place);
  }

  /** The processes that it started and that still run. */
  public List<ProcessHandle> children() {
    return process.descendants().toList();
  }

  /** What it said after the address, and where its threads and those of its processes are. */
  public String state() {
    StringBuilder state = new StringBuilder(String.join("\n", said));
    Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .forEach(it -> state.append(threads(it.pid())));
    return state.toString();
  }

  private static String threads(long pid) {
    Path jstack = Path.of(System.getProperty("java.home"), "bin", "jstack");
    try {
      Process asked =
          new ProcessBuilder(jstack.toString(), String.valueOf(pid))
              .redirectErrorStream(true)
              .start();
      return "\nprocess " + pid + "\n" + asked.inputReader().lines().collect(joining("\n"));
    } catch (IOException e) {
      return "\nprocess " + pid + ": " + e;
    }
  }

  /** Ends it as Ctrl+C does. */
  @Override
  public void close() {
    process.destroy();
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String firstLine(Process process) {
    BufferedReader output = process.inputReader();
    try {
      return String.valueOf(output.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
