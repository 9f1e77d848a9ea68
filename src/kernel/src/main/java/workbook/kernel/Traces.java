package workbook.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jdk.jshell.EvalException;
import org.jspecify.annotations.Nullable;

/** Turns exceptions into what the author of a cell should see of them. */
final class Traces {
  private static final int MOST_FRAMES = 50;
  private static final Pattern MACHINERY =
      Pattern.compile(
          "(workbook\\.kernel\\.agent|jdk\\.jshell|jdk\\.internal\\.reflect|sun\\.reflect)\\..*"
              + "|java\\.lang\\.reflect\\.(Method|Constructor)");
  private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.*?)\\$+\\d+");

  private final Origins origins;
  private final int cell;
  private final Texts texts;

  /**
   * @param cell number of the running cell
   */
  Traces(Origins origins, int cell, Texts texts) {
    this.origins = origins;
    this.cell = cell;
    this.texts = texts;
  }

  CellEvent.Thrown thrown(EvalException exception) {
    return new CellEvent.Thrown(
        Names.clean(exception.getExceptionClassName()),
        clean(exception.getMessage()),
        line(exception),
        frames(exception),
        causes(exception));
  }

  /** The first line of the running cell that is in the trace, or 0. */
  int line(Throwable exception) {
    return Arrays.stream(exception.getStackTrace())
        .mapToInt(this::lineInCell)
        .filter(line -> line > 0)
        .findFirst()
        .orElse(0);
  }

  private List<CellEvent.Frame> frames(Throwable exception) {
    return Arrays.stream(exception.getStackTrace())
        .filter(element -> !MACHINERY.matcher(element.getClassName()).matches())
        .limit(MOST_FRAMES)
        .map(element -> new CellEvent.Frame(text(element), lineInCell(element)))
        .toList();
  }

  private List<CellEvent.Cause> causes(Throwable exception) {
    List<CellEvent.Cause> causes = new ArrayList<>();
    Throwable cause = exception.getCause();
    while (cause != null) {
      String type =
          cause instanceof EvalException thrown
              ? Names.clean(thrown.getExceptionClassName())
              : cause.getClass().getName();
      causes.add(new CellEvent.Cause(type, clean(cause.getMessage()), line(cause)));
      cause = cause.getCause();
    }
    return causes;
  }

  private String text(StackTraceElement element) {
    Optional<Origins.Origin> origin = origin(element);
    if (origin.isEmpty()) {
      return Names.clean(
          new StackTraceElement(
                  element.getClassName(),
                  element.getMethodName(),
                  element.getFileName(),
                  element.getLineNumber())
              .toString());
    }
    String where = where(element);
    String key = origin.get().cell() == cell ? "frame.here" : "frame.earlier";
    return texts.get(where.isEmpty() ? key : key + ".in", line(element, origin.get()), where);
  }

  private static String where(StackTraceElement element) {
    String method = LAMBDA.matcher(element.getMethodName()).replaceAll("$1 lambda");
    String plain = method.replace("do_it", "").strip();
    return element.getClassName().isEmpty() || plain.isEmpty()
        ? element.getClassName() + plain
        : element.getClassName() + "." + plain;
  }

  private int lineInCell(StackTraceElement element) {
    return origin(element)
        .filter(origin -> origin.cell() == cell)
        .map(origin -> line(element, origin))
        .orElse(0);
  }

  private static int line(StackTraceElement element, Origins.Origin origin) {
    return origin.line() + element.getLineNumber() - 1;
  }

  private Optional<Origins.Origin> origin(StackTraceElement element) {
    String file = element.getFileName();
    return file == null || !file.startsWith("#") ? Optional.empty() : origins.of(file.substring(1));
  }

  private static @Nullable String clean(@Nullable String message) {
    return message == null ? null : Names.clean(message);
  }
}
