package workbook.lab;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of an exercise, {@code 07/add-user-table}, and all that follows from it by convention.
 *
 * @param lesson the lesson's number in two digits, {@code 07}
 * @param name what is to be done, in lower case with hyphens, {@code add-user-table}
 */
public record ExerciseId(String lesson, String name) implements Comparable<ExerciseId> {
  private static final Pattern FORM = Pattern.compile("(\\d{2})/([a-z][a-z0-9]*(?:-[a-z0-9]+)*)");
  private static final String CHECK = "Check";

  /**
   * Reads a name such as {@code 07/add-user-table}.
   *
   * @throws IllegalArgumentException when it hasn't that form
   */
  public static ExerciseId of(String id) {
    Matcher matcher = FORM.matcher(id);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "`" + id + "` is no name of an exercise.\n\nWrite it as `07/add-user-table`.");
    }
    return new ExerciseId(matcher.group(1), matcher.group(2));
  }

  /** The exercise whose check is in this source, {@code lesson07/AddUserTableCheck.java}. */
  static ExerciseId ofCheck(Path source) {
    String lesson =
        source.getName(source.getNameCount() - 2).toString().substring("lesson".length());
    String type = source.getFileName().toString().replace(CHECK + ".java", "");
    String name = type.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    return of(lesson + "/" + name);
  }

  /** The learner's class without its package, {@code AddUserTable}. */
  public String typeName() {
    return Arrays.stream(name.split("-"))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }

  /** The learner's package, {@code lesson07.add_user_table}. */
  public String packageName() {
    return lessonPackage() + "." + name.replace('-', '_');
  }

  /** The learner's class, {@code lesson07.add_user_table.AddUserTable}. */
  public String qualifiedName() {
    return packageName() + "." + typeName();
  }

  /** The class that judges it, {@code lesson07.AddUserTableCheck}. */
  public String checkName() {
    return textsName() + CHECK;
  }

  /** The bundle with the sentences of its mistakes, {@code lesson07.AddUserTable}. */
  public String textsName() {
    return lessonPackage() + "." + typeName();
  }

  /** The learner's folder in a workbook. */
  public Path folder(Path root) {
    Path sources = root.resolve("exercises/src/main/java");
    return sources.resolve(packageName().replace('.', '/'));
  }

  private String lessonPackage() {
    return "lesson" + lesson;
  }

  @Override
  public int compareTo(ExerciseId other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    return lesson + "/" + name;
  }
}
