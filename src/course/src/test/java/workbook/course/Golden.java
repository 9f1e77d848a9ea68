package workbook.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a kept one. {@code -Dgolden.write} writes what is found instead; read the
 * difference before you commit.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  public static void assertGolden(String name, String found) throws IOException {
    Path file = FOLDER.resolve(name);
    String text = found.endsWith("\n") ? found : found + "\n";
    if (System.getProperty("golden.write") != null) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(file).as("golden file, written by -Dgolden.write").exists();
    assertThat(text).isEqualTo(Files.readString(file));
  }
}
