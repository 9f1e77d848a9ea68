package workbook.migrate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import workbook.migrate.graph.Node;
import workbook.migrate.operation.Written;

/**
 * A revision can't be run, which was found before anything ran: its own code failed when it was
 * asked what it does, or the database can't do what it asks for. The cause is what was thrown.
 */
public final class RevisionFailedException extends MigrationException {
  private static final long serialVersionUID = 1L;

  private RevisionFailedException(Throwable cause, Problem problem) {
    super(cause, problem);
  }

  static RevisionFailedException of(Throwable thrown, Node revision, Direction direction) {
    Optional<StackTraceElement> frame = frame(thrown, revision);
    String place = frame.map(Written::place).orElse(revision.where());
    Problem problem =
        thrown instanceof MigrationException refused
            ? refused.problem().in(Messages.text("in-revision", named(revision, direction, place)))
            : Messages.ALL.problem(
                thrown,
                "revision-failed",
                named(revision, direction, place, thrown.getClass().getSimpleName(), thrown));
    Integer line = frame.map(StackTraceElement::getLineNumber).filter(it -> it > 0).orElse(null);
    return new RevisionFailedException(
        thrown, problem.at(revision.id(), file(frame, revision), line));
  }

  /** What a revision asks for can't be done, which names the line already. */
  static RevisionFailedException refused(
      MigrationException refused, Node revision, Direction direction) {
    Problem problem =
        refused
            .problem()
            .in(Messages.text("in-revision", named(revision, direction, revision.where())));
    return new RevisionFailedException(
        refused, problem.at(revision.id(), revision.where(), problem.line()));
  }

  private static Object[] named(Node revision, Direction direction, String place) {
    return new Object[] {direction, revision.id(), revision.message(), place};
  }

  private static Object[] named(
      Node revision, Direction direction, String place, String kind, Throwable thrown) {
    String said = String.valueOf(thrown.getMessage());
    return new Object[] {direction, revision.id(), revision.message(), place, kind, said};
  }

  /** The line of the revision's file that was left last; else of its method. */
  private static Optional<StackTraceElement> frame(Throwable thrown, Node revision) {
    List<StackTraceElement> own = asked(thrown.getStackTrace());
    return own.stream()
        .filter(it -> isIn(it, revision))
        .findFirst()
        .or(
            () ->
                own.stream()
                    .filter(RevisionFailedException::isMethod)
                    .reduce((inner, outer) -> outer));
  }

  /** What the engine called, without the engine's own calls before. */
  private static List<StackTraceElement> asked(StackTraceElement[] frames) {
    int end = 0;
    while (end < frames.length && !frames[end].getClassName().equals(Operations.class.getName())) {
      end++;
    }
    while (end < frames.length && !frames[end].getMethodName().startsWith("of")) {
      end++;
    }
    return Arrays.asList(frames).subList(0, end);
  }

  private static boolean isIn(StackTraceElement frame, Node revision) {
    String file = String.valueOf(frame.getFileName());
    return revision.where().equals(file)
        || revision.where().replace('\\', '/').endsWith("/" + file);
  }

  private static boolean isMethod(StackTraceElement frame) {
    return (frame.getMethodName().equals("upgrade") || frame.getMethodName().equals("downgrade"))
        && !frame.getClassName().startsWith("workbook.migrate.source.");
  }

  private static String file(Optional<StackTraceElement> frame, Node revision) {
    return frame
        .filter(it -> !isIn(it, revision))
        .map(StackTraceElement::getFileName)
        .orElse(revision.where());
  }
}
