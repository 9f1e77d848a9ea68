package workbook.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;

/** The folders of lessons, whose names start with the lesson's number: the course's order. */
final class Slugs {
  private static final Pattern GOOD = Pattern.compile("\\d\\d(-[a-z0-9]+)+");

  private Slugs() {}

  static List<String> of(Path lessons) {
    Problems problems = new Problems(Path.of(String.valueOf(lessons.getFileName())));
    if (!Files.isDirectory(lessons)) {
      problems.add(ProblemKind.MISSING_FOLDER, 0, lessons);
    }
    problems.throwIfAny();
    List<String> slugs = folders(lessons);
    for (int i = 0; i < slugs.size(); i++) {
      String slug = slugs.get(i);
      Problems inFolder = problems.in(Path.of(String.valueOf(lessons.getFileName()), slug));
      if (!GOOD.matcher(slug).matches()) {
        inFolder.add(ProblemKind.WRONG_FOLDER_NAME, 0, slug);
      } else if (i > 0 && slugs.get(i - 1).startsWith(slug.substring(0, 3))) {
        inFolder.add(ProblemKind.SAME_NUMBER, 0, slug, slugs.get(i - 1));
      }
    }
    problems.throwIfAny();
    return slugs;
  }

  private static List<String> folders(Path lessons) {
    try (Stream<Path> files = Files.list(lessons)) {
      return files
          .filter(Files::isDirectory)
          .map(folder -> String.valueOf(folder.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
