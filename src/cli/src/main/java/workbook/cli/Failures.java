package workbook.cli;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import workbook.migrate.MigrationException;
import workbook.migrate.Problem;

/** Failures of every kind, in parts. */
final class Failures {
  private Failures() {}

  static Problem problem(Throwable failure) {
    if (failure instanceof MigrationException refused) {
      return refused.problem();
    }
    if (failure instanceof CliException refused) {
      return refused.problem();
    }
    if (failure instanceof ParameterException wrong) {
      return wrongLine(wrong);
    }
    if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return problem(wrapped.getCause());
    }
    if (failure instanceof FileSystemException file) {
      return CliException.of("no-such-file", file.getFile(), reason(file)).problem();
    }
    String message = failure.getMessage();
    return CliException.because(
            failure, "unexpected", message == null ? failure.toString() : message)
        .problem();
  }

  private static Problem wrongLine(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    List<String> near =
        wrong instanceof UnmatchedArgumentException unknown ? unknown.getSuggestions() : List.of();
    return near.isEmpty()
        ? CliException.of("wrong-line", wrong.getMessage(), command).problem()
        : CliException.of("wrong-line-near", wrong.getMessage(), command, String.join(", ", near))
            .problem();
  }

  /** The system's reason where it gives one, else what Java calls the kind of failure. */
  private static String reason(FileSystemException failure) {
    String reason = failure.getReason();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
