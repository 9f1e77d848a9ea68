package workbook.course.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what is wrong in a file, so that an author sees everything at once. */
public final class Problems {
  private final Path file;
  private final List<Problem> found;

  /**
   * No problems yet.
   *
   * @param file as problems show it
   */
  public Problems(Path file) {
    this(file, new ArrayList<>());
  }

  private Problems(Path file, List<Problem> found) {
    this.file = file;
    this.found = found;
  }

  public Path file() {
    return file;
  }

  /** The same collection for problems of another file. */
  public Problems in(Path other) {
    return new Problems(other, found);
  }

  public void add(ProblemKind kind, int line, Object... details) {
    found.add(new Problem(file, line, kind, Arrays.stream(details).map(String::valueOf).toList()));
  }

  /** Everything found so far, in the order of files and lines. */
  public List<Problem> list() {
    return found.stream().distinct().sorted().toList();
  }

  /**
   * Does nothing when nothing is wrong.
   *
   * @throws CourseException with everything found
   */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new CourseException(list());
    }
  }
}
