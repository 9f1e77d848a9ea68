package workbook.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import workbook.migrate.MigrationException;
import workbook.migrate.Problem;
import workbook.migrate.text.Nearest;

/** Failures of every kind, in parts. */
final class Failures {
  private static final Map<Class<? extends FileSystemException>, String> REASONS =
      Map.of(
          NoSuchFileException.class, "file-missing",
          AccessDeniedException.class, "file-denied",
          FileAlreadyExistsException.class, "file-there",
          NotDirectoryException.class, "file-no-folder");

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
    if (failure instanceof IOException unread) {
      return CliException.because(unread, "file-failed", unread.getMessage()).problem();
    }
    String message = failure.getMessage();
    return CliException.because(
            failure, "unexpected", message == null ? failure.toString() : message)
        .problem();
  }

  private static Problem wrongLine(ParameterException wrong) {
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    if (wrong instanceof UnmatchedArgumentException unknown) {
      return unknown(unknown, command);
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      String names = missing.getMissing().stream().map(Failures::name).collect(joining(", "));
      return CliException.of("missing-argument", command, names).problem();
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return CliException.of("option-twice", name(twice.getOverwritten())).problem();
    }
    return choices(wrong)
        .map(it -> CliException.of("wrong-value", name(wrong.getArgSpec()), wrong.getValue(), it))
        .orElseGet(() -> CliException.of("wrong-line", wrong.getMessage(), command))
        .problem();
  }

  /** What an option takes, where that is one of a few words. */
  private static Optional<String> choices(ParameterException wrong) {
    return Optional.ofNullable(wrong.getArgSpec())
        .filter(it -> wrong.getValue() != null)
        .map(ArgSpec::completionCandidates)
        .map(it -> String.join(", ", it));
  }

  private static Problem unknown(UnmatchedArgumentException unknown, String command) {
    String word = unknown.getUnmatched().get(0);
    Set<String> known = known(unknown.getCommandLine(), word);
    return known.isEmpty()
        ? CliException.of("unknown-word", word, command).problem()
        : CliException.of("unknown-word-near", word, command, Nearest.to(word, known)).problem();
  }

  /** What may stand in the place of such a word. */
  private static Set<String> known(CommandLine command, String word) {
    return word.startsWith("-")
        ? command.getCommandSpec().optionsMap().keySet()
        : command.getSubcommands().keySet();
  }

  private static String name(ArgSpec missing) {
    return missing instanceof OptionSpec option ? option.longestName() : missing.paramLabel();
  }

  /** The system's reason where it gives one, else what Java calls the kind of failure. */
  private static String reason(FileSystemException failure) {
    String key = REASONS.get(failure.getClass());
    String reason = key == null ? failure.getReason() : CliTexts.of(key);
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
