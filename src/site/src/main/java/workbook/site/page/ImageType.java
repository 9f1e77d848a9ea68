package workbook.site.page;

import java.nio.file.Path;
import java.util.Locale;

/** What kind of image a file is, as browsers name it. */
public final class ImageType {
  private ImageType() {}

  /** The media type by the file's ending. */
  public static String of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "svg" -> "image/svg+xml";
      case "jpg", "jpeg" -> "image/jpeg";
      default -> "image/" + ending;
    };
  }
}
