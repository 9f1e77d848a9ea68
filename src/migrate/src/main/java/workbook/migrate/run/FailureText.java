package workbook.migrate.run;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import workbook.migrate.jdbc.DriverMessage;

/** The parts of a failure's sentence that come from elsewhere, made readable. */
final class FailureText {
  private FailureText() {}

  /** Why a step failed, without the blank lines. */
  static String reason(Exception cause) {
    return cause instanceof SQLException refused
        ? DriverMessage.of(refused)
        : String.valueOf(cause.getMessage()).replaceAll("\n+", "\n  ");
  }

  /** Texts one below the other, to stand under a sentence; none for an empty one. */
  static String lines(String... texts) {
    return lines(List.of(texts));
  }

  static String lines(List<String> texts) {
    return texts.stream()
        .filter(it -> !it.isEmpty())
        .map(it -> it.replace("\n", "\n  "))
        .collect(Collectors.joining("\n  "));
  }
}
