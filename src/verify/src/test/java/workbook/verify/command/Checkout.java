package workbook.verify.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import workbook.verify.Project;

/** What a learner works in, copied to a temporary folder, so that a test may write into it. */
public final class Checkout implements AutoCloseable {
  private static final List<String> NEEDED =
      List.of(
          "lessons",
          "slides",
          "solutions",
          "exercises/src",
          "exercises/target/test-classes",
          "exercises/target/classpath");

  private final Path root;

  private Checkout(Path root) {
    this.root = root;
  }

  /** A copy of the project as it is, with nothing done yet. */
  public static Checkout fresh() {
    try {
      Checkout checkout = new Checkout(Files.createTempDirectory("workbook-checkout-"));
      for (String place : NEEDED) {
        copy(Project.root().resolve(place), checkout.root.resolve(place));
      }
      return checkout;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path root() {
    return root;
  }

  /** The text of a file that is named relative to the root. */
  public String read(String file) {
    try {
      return Files.readString(root.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file as an editor outside the page would. */
  public void write(String file, String text) {
    try {
      Files.writeString(root.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.walkFileTree(root, new Deletion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        if (!Files.isDirectory(file)) {
          Path target = to.resolve(from.relativize(file).toString());
          Files.createDirectories(target.getParent());
          Files.copy(file, target.getFileName().toString().isEmpty() ? to : target);
        }
      }
    }
  }

  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
