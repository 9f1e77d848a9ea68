package workbook.verify.command;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code ./workbook}, run as the launcher runs it once everything is built. */
public final class Command {
  private Command() {}

  /** Starts a subcommand in a checkout; what it says on the error stream is told after the rest. */
  static Process start(Checkout checkout, Map<String, String> environment, List<String> line) {
    List<String> command =
        new ArrayList<>(
            List.of(java(), "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
    command.add("-Dworkbook.root=" + checkout.root());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "workbook.cli.Main"));
    command.addAll(line);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(checkout.root().toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a subcommand to its end, with this on its standard input. */
  public static Said run(Checkout checkout, String input, String... line) {
    Process process = start(checkout, Map.of(), List.of(line));
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Said(process.waitFor(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How a command ended and what it said. */
  public record Said(int exit, String text) {}

  private static String java() {
    return System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
  }
}
