package workbook.lab.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import workbook.lab.ExerciseId;
import workbook.lab.verdict.Place;

/**
 * Sources that answer an exercise.
 *
 * @param exercise what they answer
 * @param folder where they are, flat or in packages
 */
public record Answer(ExerciseId exercise, Path folder) {

  /** The answer that the learner keeps in a workbook. */
  public static Answer ofLearner(ExerciseId exercise, Path root) {
    return new Answer(exercise, exercise.folder(root));
  }

  /** The sources, in the order of their names; none when the folder isn't there. */
  public List<Path> sources() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles the sources alone, in memory; compiler messages are in this language. */
  public CompiledAnswer compile(Locale language) {
    return CompiledAnswer.of(this, language);
  }

  /** The line of the frame that the learner wrote, nearest to where the error arose. */
  public Optional<Place> place(StackTraceElement[] frames) {
    return new OwnFrames(this).place(frames);
  }

  /** Whether these frames pass through what the learner wrote. */
  public boolean isIn(StackTraceElement[] frames) {
    return new OwnFrames(this).isIn(frames);
  }

  /** An error's message and causes with the frames that the learner wrote, and no others. */
  public List<String> trace(Throwable error) {
    return new OwnFrames(this).trace(error);
  }

  /** The first line of this method that names this word, else the line where the method begins. */
  public Optional<Place> place(String method, String word) {
    return sources().stream()
        .flatMap(file -> OwnLines.find(file, method, word).stream())
        .findFirst();
  }

  /** The first line that has this text. */
  public Optional<Place> placeOf(String text) {
    return sources().stream().flatMap(file -> OwnLines.first(file, text).stream()).findFirst();
  }

  Optional<Place> place(String fileName, int line) {
    return sources().stream()
        .filter(file -> file.endsWith(fileName))
        .findFirst()
        .flatMap(file -> place(file, line));
  }

  static Optional<Place> place(Path file, int line) {
    List<String> lines = lines(file);
    if (line < 1 || line > lines.size()) {
      return Optional.empty();
    }
    return Optional.of(new Place(file.getFileName().toString(), line, lines.get(line - 1)));
  }

  /** A broken character is shown as one, rather than hiding the whole source. */
  static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
