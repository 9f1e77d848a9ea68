package workbook.course.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Images that stand beside a lesson or a deck. */
public final class Images {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(?:svg|png|jpg|jpeg|gif|webp)");

  private Images() {}

  /** The image with the name; nothing for a name that leads out of the folder or is no image's. */
  public static Optional<Path> find(Path folder, String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
  }
}
