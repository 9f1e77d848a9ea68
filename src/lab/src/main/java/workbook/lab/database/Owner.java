package workbook.lab.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process a server was started for. It is written on the server (a container's label, a
 * folder's name), so that what a killed process left behind can be found and removed.
 *
 * @param machine where the process numbers count: a boot of a machine, or a container on it
 */
record Owner(String machine, long pid, Instant started) {
  private static final Pattern FORM = Pattern.compile("([0-9a-z]+)-(\\d+)-(\\d+)");
  private static final Duration CLOCK = Duration.ofSeconds(5);

  /** This process. */
  static Owner self() {
    ProcessHandle self = ProcessHandle.current();
    return new Owner(machineOfOurs(), self.pid(), self.info().startInstant().orElse(Instant.EPOCH));
  }

  static Optional<Owner> parse(String text) {
    Matcher form = FORM.matcher(text);
    return form.matches()
        ? Optional.of(
            new Owner(
                form.group(1),
                Long.parseLong(form.group(2)),
                Instant.ofEpochMilli(Long.parseLong(form.group(3)))))
        : Optional.empty();
  }

  /** True when the process ran here and is gone. Of another machine's processes we know nothing. */
  boolean gone() {
    return machine.equals(machineOfOurs())
        && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::same).isEmpty();
  }

  /** The form that {@link #parse} reads: letters, digits and hyphens only. */
  @Override
  public String toString() {
    return machine + "-" + pid + "-" + started.toEpochMilli();
  }

  /** A process number is given anew; the start tells one process from the next. */
  private boolean same(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(instant -> Duration.between(started, instant).abs().compareTo(CLOCK) < 0)
        .orElse(true);
  }

  private static String machineOfOurs() {
    try {
      String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
      String numbers = Files.readSymbolicLink(Path.of("/proc/self/ns/pid")).toString();
      return Long.toString(Integer.toUnsignedLong((boot + numbers).hashCode()), 36);
    } catch (IOException | UnsupportedOperationException | SecurityException notLinux) {
      String name = System.getenv().getOrDefault("COMPUTERNAME", System.getProperty("os.name", ""));
      return Long.toString(Integer.toUnsignedLong(name.hashCode()), 36);
    }
  }
}
