package workbook.kernel;

import org.jspecify.annotations.Nullable;

/** What a cell changes, and the kernel asks for after each snippet. */
public final class SnapshotSource {
  public static @Nullable String state;

  private SnapshotSource() {}

  public static @Nullable String snapshot() {
    String news = state;
    state = null;
    if ("fail".equals(news)) {
      throw new IllegalStateException("no snapshot today");
    }
    return news;
  }
}
