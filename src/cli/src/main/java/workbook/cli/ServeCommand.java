package workbook.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workbook.course.Course;
import workbook.course.slides.Decks;
import workbook.course.source.Language;
import workbook.kernel.KernelSettings;
import workbook.lab.Workbook;
import workbook.lab.database.MySqlMissingException;
import workbook.lab.database.MySqlServer;
import workbook.lab.database.MySqlServers;
import workbook.lab.judge.JudgeSettings;
import workbook.lab.play.Playground;
import workbook.lab.progress.Progress;
import workbook.site.Site;
import workbook.site.SiteSettings;

/** Serves the course on this machine until it is stopped. */
@Command(
    name = "serve",
    description = "Serve the course on this machine and open it in the browser.")
final class ServeCommand implements Callable<Integer> {
  private static final int TOKEN_BYTES = 24;
  private static final int CELL_HEAP = 192;
  private static final int CELL_OUTPUT = 100_000;
  private static final Duration CELL_LIMIT = Duration.ofSeconds(30);

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      defaultValue = "7380",
      paramLabel = "<port>",
      description = "Port to listen on, 0 for a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--lang",
      paramLabel = "<en|ja>",
      description = "Language of the first page (default: this machine's).")
  private @Nullable String language;

  @Option(names = "--no-open", description = "Don't open the browser.")
  private boolean closed;

  @Option(names = "--rehearse", hidden = true)
  private boolean rehearsal;

  @Override
  public Integer call() throws InterruptedException {
    Site site = start();
    if (rehearsal) {
      try (site) {
        Rehearsal.of(site);
      }
      return 0;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(site::close, "stop"));
    spec.commandLine().getOut().println("workbook: " + site.address());
    spec.commandLine().getOut().flush();
    if (!closed) {
      Desktop.open(site.address());
    }
    new CountDownLatch(1).await();
    return 0;
  }

  private Site start() {
    try {
      return Site.start(settings());
    } catch (RuntimeException e) {
      if (Ports.isTaken(e)) {
        throw CliException.because(e, "port-taken", port);
      }
      throw e;
    }
  }

  private SiteSettings settings() {
    Workbook workbook = Workbook.ofThisRun();
    Path root = workbook.root();
    return new SiteSettings(
        root,
        port,
        Course.read(root.resolve("lessons")),
        Decks.in(root.resolve("slides")),
        workbook::exercises,
        () -> kernel(mySql()),
        () -> judge(root),
        ServeCommand::mySql,
        () -> Progress.open(root),
        language(),
        token());
  }

  /**
   * A missing server is told where it is needed; all else works without, also where it must not.
   */
  private static MySqlServer mySql() {
    try {
      return MySqlServers.shared();
    } catch (MySqlMissingException e) {
      return e.missing();
    }
  }

  private static KernelSettings kernel(MySqlServer mySql) {
    return new KernelSettings(
        ClassPaths.own(),
        Playground.startup(),
        CELL_LIMIT,
        CELL_HEAP,
        CELL_OUTPUT,
        List.of(),
        mySql.environment(),
        Playground.class.getName() + "#snapshot");
  }

  private static JudgeSettings judge(Path root) {
    return new JudgeSettings(
        ClassPaths.ofChecks(root),
        root,
        JudgeSettings.environmentOf(ServeCommand::mySql),
        JudgeSettings.LIMIT,
        1);
  }

  private Language language() {
    String code = language == null ? Locale.getDefault().getLanguage() : language;
    return Language.of(code)
        .orElseGet(
            () -> {
              if (language != null) {
                throw CliException.of("no-such-language", language);
              }
              return Language.EN;
            });
  }

  private static String token() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
