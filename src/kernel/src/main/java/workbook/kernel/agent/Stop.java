package workbook.kernel.agent;

/** Thrown into a running cell from outside, through the debug interface, to stop it. */
public final class Stop extends Error {
  private static final long serialVersionUID = 1;

  Stop() {
    super("The cell was stopped.", null, false, false);
  }
}
