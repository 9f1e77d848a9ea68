package workbook.course.lesson;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import workbook.course.source.Language;
import workbook.course.source.SourceFile;

/**
 * The files of a lesson in one language, as they stand now. Equal when nothing changed.
 *
 * @param folder the lesson's folder as problems show it
 * @param text the lesson itself
 * @param names of all files in the folder
 * @param exercises the texts of exercises by their file's name
 */
public record LessonFiles(
    Path folder,
    Language language,
    SourceFile text,
    List<String> names,
    Map<String, SourceFile> exercises) {
  public LessonFiles {
    names = List.copyOf(names);
    exercises = Map.copyOf(exercises);
  }

  /**
   * Reads the files of a lesson.
   *
   * @param lessons the folder of all lessons
   * @throws workbook.course.source.CourseException when the lesson isn't there in this language
   */
  public static LessonFiles read(Path lessons, String slug, Language language) {
    Path folder = lessons.resolve(slug);
    Path shown = shown(lessons, slug);
    List<String> names = names(folder);
    return new LessonFiles(
        shown,
        language,
        text(lessons, slug, language),
        names,
        names.stream()
            .filter(name -> name.endsWith("." + language.code() + ".md"))
            .collect(
                toUnmodifiableMap(
                    name -> name,
                    name -> SourceFile.read(folder.resolve(name), shown.resolve(name)))));
  }

  /** Reads only the lesson itself. */
  public static SourceFile text(Path lessons, String slug, Language language) {
    String name = language.code() + ".md";
    return SourceFile.read(lessons.resolve(slug).resolve(name), shown(lessons, slug).resolve(name));
  }

  private static Path shown(Path lessons, String slug) {
    return Path.of(String.valueOf(lessons.getFileName()), slug);
  }

  private static List<String> names(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String slug() {
    return String.valueOf(folder.getFileName());
  }

  String exerciseFile(String exercise) {
    return exercise + "." + language.code() + ".md";
  }
}
