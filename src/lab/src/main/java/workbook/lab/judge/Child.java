package workbook.lab.judge;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A child process that judges one answer after another, seen from its parent. */
final class Child implements AutoCloseable {
  private static final int LAST_WORDS = 40;

  private final Process process;
  private final BufferedWriter orders;
  private final BlockingQueue<Optional<Wire.Reply>> replies = new LinkedBlockingQueue<>();
  private final Deque<String> lastWords = new ArrayDeque<>();
  private boolean fit = true;

  private Child(Process process) {
    this.process = process;
    this.orders = process.outputWriter(StandardCharsets.UTF_8);
  }

  /** Starts a child; it gets warm by itself while nothing is asked of it. */
  static Child start(JudgeSettings settings) {
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.environment().put("CLASSPATH", settings.classPath());
    builder.directory(settings.root().toFile()).redirectErrorStream(true);
    try {
      Child child = new Child(builder.start());
      Thread listener = new Thread(child::listen, "judge-listener");
      listener.setDaemon(true);
      listener.start();
      return child;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xshare:auto",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.awt.headless=true",
        "-Dfile.encoding=UTF-8",
        ChildMain.class.getName());
  }

  /**
   * Has an answer judged.
   *
   * @return the reply; empty when the child died or stayed silent, and {@link #lastWords} may say
   *     why
   */
  Optional<Wire.Reply> judge(Wire.Order order, Duration patience) throws InterruptedException {
    fit = false;
    try {
      orders.write(Wire.line(order));
      orders.newLine();
      orders.flush();
    } catch (IOException dead) {
      return Optional.empty();
    }
    Optional<Wire.Reply> reply = replies.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (reply == null) {
      return Optional.empty();
    }
    fit = reply.map(Wire.Reply::fit).orElse(false);
    return reply;
  }

  /** Whether it can judge another answer. */
  boolean isFit() {
    return fit && process.isAlive();
  }

  /** What it printed past our own messages: a crash of the virtual machine, for example. */
  List<String> lastWords() {
    synchronized (lastWords) {
      return List.copyOf(lastWords);
    }
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard(line);
      }
    } catch (IOException closed) {
      // The process was ended by us.
    }
    replies.add(Optional.empty());
  }

  private void heard(String line) {
    if (Wire.isMessage(line)) {
      replies.add(Optional.of(Wire.message(line, Wire.Reply.class)));
      return;
    }
    synchronized (lastWords) {
      lastWords.add(line);
      if (lastWords.size() > LAST_WORDS) {
        lastWords.remove();
      }
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
