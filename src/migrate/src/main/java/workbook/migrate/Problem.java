package workbook.migrate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure in parts, for programs; people read them as one text, that of {@link #toString}. What
 * is not known, or is no part of this failure, is null or empty.
 *
 * @param key which kind of failure, such as {@code unknown-revision}
 * @param message what is wrong, and where, in the language of the default locale
 * @param remedy what to do, likewise
 * @param revision the id of the revision that it is about
 * @param file the file or class that it is about
 * @param line its line, counted from 1
 * @param operation the operation that can't be done, such as {@code addColumn(user, age)}
 * @param sql the statement that was refused
 * @param database the database's own message
 * @param left what a run leaves in the database
 * @param problems the single failures, where this one stands for several
 */
public record Problem(
    String key,
    String message,
    @Nullable String remedy,
    @Nullable String revision,
    @Nullable String file,
    @Nullable Integer line,
    @Nullable String operation,
    @Nullable String sql,
    @Nullable String database,
    Left left,
    List<Problem> problems) {
  /** Copies the list. */
  public Problem {
    problems = List.copyOf(problems);
  }

  /**
   * What a run that failed leaves in the database.
   *
   * @param ran ids of the revisions that ran before, and stay
   * @param notRun ids of those that were still to come
   * @param stays statements of the failed step that stay in force
   * @param doubtful statements of which it can't be told
   * @param wayBack statements that take back what stays, where that can be told
   */
  public record Left(
      List<String> ran,
      List<String> notRun,
      List<String> stays,
      List<String> doubtful,
      List<String> wayBack) {
    /** Nothing. */
    public static final Left NOTHING =
        new Left(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Left {
      ran = List.copyOf(ran);
      notRun = List.copyOf(notRun);
      stays = List.copyOf(stays);
      doubtful = List.copyOf(doubtful);
      wayBack = List.copyOf(wayBack);
    }
  }

  /** The same with a line more on where it is. */
  Problem in(String place) {
    return new Problem(
        key,
        message + "\n  " + place,
        remedy,
        revision,
        file,
        line,
        operation,
        sql,
        database,
        left,
        problems);
  }

  /** The same, about this place. */
  Problem at(String revisionsId, String placesFile, @Nullable Integer placesLine) {
    return new Problem(
        key,
        message,
        remedy,
        revisionsId,
        placesFile,
        placesLine,
        operation,
        sql,
        database,
        left,
        problems);
  }

  /** The same, standing for these. */
  public Problem of(List<Problem> several) {
    return new Problem(
        key, toString(), null, revision, file, line, operation, sql, database, left, several);
  }

  /** The whole text: what is wrong, then, after a blank line, what to do. */
  @Override
  public String toString() {
    return remedy == null ? message : message + "\n\n" + remedy;
  }
}
