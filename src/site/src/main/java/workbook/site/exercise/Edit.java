package workbook.site.exercise;

import org.jspecify.annotations.Nullable;
import workbook.site.api.ApiException;

/**
 * A text that a page sends to be saved.
 *
 * @param version of the file that the page has seen, over which it may be written
 * @param page the channel where the verdict is awaited; null when only saving is asked for
 */
record Edit(String code, String version, @Nullable String page) {
  private static final int LONGEST = 100_000;

  Edit {
    if (code == null || version == null) {
      throw new ApiException(400, "api.body");
    }
    if (code.length() > LONGEST) {
      throw new ApiException(413, "api.tooLong");
    }
  }
}
