package workbook.migrate.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import workbook.migrate.MigrationException;
import workbook.migrate.SqlMigration;
import workbook.migrate.graph.Node;
import workbook.migrate.operation.Operation;
import workbook.migrate.write.JavaLiteral;

/**
 * A revision that is to be written as a source file; it may do nothing yet.
 *
 * @param noWayBack why it has none, null where it has one
 */
public record Skeleton(
    String id,
    List<String> parents,
    List<String> labels,
    List<String> dependencies,
    String message,
    Instant created,
    List<Operation> upgrade,
    List<Operation> downgrade,
    @Nullable String noWayBack) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int ID_BYTES = 6;

  /** What fits into a line of a hundred characters beside the annotation's name. */
  private static final int ANNOTATION = 88;

  /** Checks the message and copies the lists. */
  public Skeleton {
    parents = List.copyOf(parents);
    labels = List.copyOf(labels);
    dependencies = List.copyOf(dependencies);
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
    if (FileNames.words(message).isEmpty()) {
      throw MigrationException.of("empty-message");
    }
  }

  /** One that does nothing yet. */
  public Skeleton(
      String id,
      List<String> parents,
      List<String> labels,
      List<String> dependencies,
      String message,
      Instant created) {
    this(id, parents, labels, dependencies, message, created, List.of(), List.of(), null);
  }

  /** The same, with what it does. */
  public Skeleton doing(List<Operation> there, List<Operation> back) {
    return new Skeleton(id, parents, labels, dependencies, message, created, there, back, null);
  }

  /** The same, which can't be taken back. */
  public Skeleton irreversible(String reason) {
    return new Skeleton(
        id, parents, labels, dependencies, message, created, upgrade, List.of(), reason);
  }

  /** One without labels or dependencies. */
  public Skeleton(String id, List<String> parents, String message, Instant created) {
    this(id, parents, List.of(), List.of(), message, created);
  }

  /** The revision as it will be in its graph. */
  public Node node() {
    SqlMigration nothing = new SqlMigration("", List.of(), List.of(), null);
    return new Node(
        id, parents, labels, dependencies, created.toString(), message, "the new file", nothing);
  }

  /** A new id, as Alembic makes them: twelve hexadecimal digits. */
  public static String newId() {
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * Writes the file into a folder, which is made if it is not there.
   *
   * @param taken names of the classes of the other revisions
   * @throws MigrationException when there is such a file already
   */
  public Path write(Path folder, FileNames names, Set<String> taken) {
    return write(folder, names, ".java", text(ClassNames.of(message, id, taken)));
  }

  /**
   * Writes the revision as a file of SQL instead.
   *
   * @throws MigrationException when there is such a file already
   */
  public Path writeSql(Path folder, FileNames names) {
    return write(folder, names, ".sql", sqlText());
  }

  private Path write(Path folder, FileNames names, String ending, String text) {
    Path file = folder.resolve(names.of(id, message, created) + ending);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return WholeFile.create(file, text);
    } catch (FileAlreadyExistsException e) {
      throw MigrationException.because(e, "file-exists", file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String className) {
    RevisionBody up = RevisionBody.of("upgrade", upgrade);
    RevisionBody down =
        noWayBack == null
            ? RevisionBody.of("downgrade", downgrade)
            : RevisionBody.refusing("downgrade", noWayBack);
    return """
        import static workbook.migrate.Columns.*;

        import workbook.migrate.*;

        /** %s */
        @Revision(%s)
        final class %s implements Migration {
          @Override
          public void upgrade(Operations op) {%s}
        %s
          @Override
          public void downgrade(Operations op) {%s}
        %s}
        """
        .formatted(
            sentence(),
            annotation(),
            className,
            up.inside(),
            up.others(),
            down.inside(),
            down.others());
  }

  String sqlText() {
    return """
        -- revision: %s
        -- message: %s%s%s%s
        -- created: %s

        -- upgrade

        -- downgrade
        """
        .formatted(
            id,
            String.join(" ", message.strip().split("\\s+")),
            line("parents", parents),
            line("labels", labels),
            line("dependencies", dependencies),
            created.truncatedTo(ChronoUnit.SECONDS));
  }

  private static String line(String name, List<String> texts) {
    return texts.isEmpty() ? "" : "\n-- " + name + ": " + String.join(", ", texts);
  }

  private String sentence() {
    String text = message.strip();
    String begin = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return CommentText.written(begin.matches("(?s).*[.。!?]") ? begin : begin + ".");
  }

  private String annotation() {
    String line = facts(", ");
    return line.length() <= ANNOTATION ? line : "\n    " + facts(",\n    ");
  }

  private String facts(String comma) {
    return "id = "
        + JavaLiteral.of(id)
        + part(comma, "parents", parents)
        + part(comma, "labels", labels)
        + part(comma, "dependencies", dependencies)
        + comma
        + "created = \""
        + created.truncatedTo(ChronoUnit.SECONDS)
        + "\"";
  }

  private static String part(String comma, String name, List<String> texts) {
    if (texts.isEmpty()) {
      return "";
    }
    String quoted = texts.stream().map(JavaLiteral::of).collect(Collectors.joining(", "));
    return comma + name + " = " + (texts.size() == 1 ? quoted : "{" + quoted + "}");
  }
}
