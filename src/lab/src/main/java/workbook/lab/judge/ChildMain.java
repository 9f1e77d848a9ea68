package workbook.lab.judge;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import workbook.lab.check.CheckDatabases;
import workbook.lab.check.CheckTexts;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.Verdict;

/**
 * The child process: takes orders from its standard input, replies on its standard output.
 *
 * <p>It ends when its input does: with its parent, however that died.
 */
final class ChildMain {
  private final BlockingQueue<Wire.Order> orders = new LinkedBlockingQueue<>();
  private final PrintStream wire =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final Output output = new Output();
  private Map<String, String> environment = Map.of();
  private CheckDatabases databases = CheckDatabases.in(environment);

  private ChildMain() {}

  public static void main(String[] args) throws InterruptedException {
    new ChildMain().serve();
  }

  private void serve() throws InterruptedException {
    output.replaceSystemStreams();
    System.setIn(InputStream.nullInputStream());
    Thread listener = new Thread(this::listen, "judge-orders");
    listener.setDaemon(true);
    listener.start();
    WarmUp.run(orders::isEmpty);
    while (true) {
      judge(orders.take());
    }
  }

  private void judge(Wire.Order order) throws InterruptedException {
    output.take();
    try {
      new Sitting(order, databases(order.environment()), output, this::reply).hold();
    } catch (ClassNotFoundException | MissingResourceException e) {
      reply(new Wire.Reply(notChecked(order.request()), true));
    }
  }

  /** The same as long as the server is the same: finding it takes a connection. */
  private CheckDatabases databases(Map<String, String> now) {
    if (!now.equals(environment)) {
      environment = now;
      databases = CheckDatabases.in(now);
    }
    return databases;
  }

  private void reply(Wire.Reply reply) {
    wire.println(Wire.line(reply));
  }

  private static Verdict notChecked(JudgeRequest request) {
    String why = CheckTexts.general(request.language()).text("no-check", request.exercise());
    List<DatabaseVerdict> all =
        request.databases().stream()
            .map(database -> DatabaseVerdict.notChecked(database, why))
            .toList();
    return Verdict.of(request.exercise(), all, List.of(), 0);
  }

  private void listen() {
    InputStream in = new FileInputStream(FileDescriptor.in);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        orders.add(Wire.message(line, Wire.Order.class));
      }
    } catch (IOException broken) {
      // As good as the end of the stream.
    }
    Runtime.getRuntime().halt(0);
  }
}
