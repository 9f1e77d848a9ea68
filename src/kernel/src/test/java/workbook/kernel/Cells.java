package workbook.kernel;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A kernel for tests, with real child processes, and what its last cell said. */
final class Cells implements AutoCloseable {
  static final Duration TIME_LIMIT = Duration.ofSeconds(1);
  static final int OUTPUT_LIMIT = 10_000;

  /** One pool for all tests; its processes end with this one. */
  private static final Kernels SHARED = Kernels.start(settings(), 1);

  private final Kernel kernel;
  private final List<CellEvent> events = new CopyOnWriteArrayList<>();

  Cells() {
    this(SHARED.take());
  }

  Cells(Kernel kernel) {
    this.kernel = kernel;
  }

  static KernelSettings settings() {
    return new KernelSettings(
        System.getProperty("java.class.path"),
        List.of("import java.util.*;"),
        TIME_LIMIT,
        64,
        OUTPUT_LIMIT,
        List.of(),
        Map.of(),
        "workbook.kernel.SnapshotSource#snapshot");
  }

  Kernel kernel() {
    return kernel;
  }

  CellResult.Status run(String code) {
    return run(code, Locale.ENGLISH);
  }

  CellResult.Status run(String code, Locale language) {
    events.clear();
    return kernel.run(code, language, events::add).status();
  }

  List<CellEvent> events() {
    return events;
  }

  String out() {
    return text(CellEvent.Stream.OUT);
  }

  String err() {
    return text(CellEvent.Stream.ERR);
  }

  private String text(CellEvent.Stream stream) {
    return all(CellEvent.Output.class).stream()
        .filter(output -> output.stream() == stream)
        .map(CellEvent.Output::text)
        .collect(Collectors.joining());
  }

  CellEvent.Value value() {
    return only(CellEvent.Value.class);
  }

  CellEvent.Problem problem() {
    return only(CellEvent.Problem.class);
  }

  CellEvent.Thrown thrown() {
    return only(CellEvent.Thrown.class);
  }

  CellEvent.Limit limit() {
    return only(CellEvent.Limit.class);
  }

  CellEvent.Note note() {
    return only(CellEvent.Note.class);
  }

  CellEvent.Died died() {
    return only(CellEvent.Died.class);
  }

  <E extends CellEvent> List<E> all(Class<E> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private <E extends CellEvent> E only(Class<E> kind) {
    List<E> found = all(kind);
    if (found.size() != 1) {
      throw new AssertionError("One " + kind.getSimpleName() + " was expected in " + events);
    }
    return found.get(0);
  }

  @Override
  public void close() {
    kernel.close();
  }
}
