package workbook.kernel;

import org.jspecify.annotations.Nullable;

/** A kernel can't be had: its process does not start, or its startup snippets fail. */
public final class KernelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  KernelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
