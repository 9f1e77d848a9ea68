package workbook.migrate.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import workbook.migrate.MigrationException;

/**
 * A revision that does nothing yet, as a source file. Its name sorts by time and says what it does:
 * {@code R20260923_1012_AddUserTable}; the letter is there because no Java name begins with a
 * digit.
 */
public record Skeleton(String id, List<String> parents, String message, Instant created) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("'R'yyyyMMdd_HHmm_", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int ID_BYTES = 6;

  /** Checks the message and copies the parents. */
  public Skeleton {
    parents = List.copyOf(parents);
    if (words(message).isEmpty()) {
      throw MigrationException.of("empty-message");
    }
  }

  /** A new id, as Alembic makes them: twelve hexadecimal digits. */
  public static String newId() {
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** The name of the class, and of its file. */
  public String className() {
    return STAMP.format(created)
        + words(message).stream()
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
  }

  /**
   * Writes the file into a folder, which is made if it is not there.
   *
   * @throws MigrationException when there is such a file already
   */
  public Path write(Path folder) {
    Path file = folder.resolve(className() + ".java");
    try {
      Files.createDirectories(folder);
      return Files.writeString(file, text(), StandardOpenOption.CREATE_NEW);
    } catch (java.nio.file.FileAlreadyExistsException e) {
      throw MigrationException.because(e, "file-exists", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return """
        import static workbook.migrate.Columns.*;

        import workbook.migrate.*;

        /** %s */
        @Revision(id = "%s", %screated = "%s")
        final class %s implements Migration {
          @Override
          public void upgrade(Operations op) {}

          @Override
          public void downgrade(Operations op) {}
        }
        """
        .formatted(
            sentence(), id, parentsText(), created.truncatedTo(ChronoUnit.SECONDS), className());
  }

  private String sentence() {
    String text = message.strip().replace("*/", "* /");
    String begin = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return begin.matches(".*[.。!?]") ? begin : begin + ".";
  }

  private String parentsText() {
    if (parents.isEmpty()) {
      return "";
    }
    String quoted = parents.stream().map(it -> '"' + it + '"').collect(Collectors.joining(", "));
    return "parents = " + (parents.size() == 1 ? quoted : "{" + quoted + "}") + ", ";
  }

  private static List<String> words(String message) {
    List<String> words = new ArrayList<>(Arrays.asList(message.split("[^\\p{L}\\p{N}]+")));
    words.removeIf(String::isEmpty);
    return words;
  }
}
