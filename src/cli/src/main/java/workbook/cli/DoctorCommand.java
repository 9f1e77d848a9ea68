package workbook.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import workbook.lab.Workbook;
import workbook.lab.database.MySqlServer;
import workbook.lab.database.MySqlServers;

/** Says what this machine has, and what that means for the workbook. */
@Command(
    name = "doctor",
    description = "Say what this machine has: Java, and the MySQL that answers are judged on.")
final class DoctorCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.println("Workbook  " + Workbook.ofThisRun().root());
    out.println("Java      " + Runtime.version() + " (" + System.getProperty("java.home") + ")");
    out.println("SQLite    comes with the workbook");
    MySqlServer server = MySqlServers.shared();
    if (server instanceof MySqlServer.Found found) {
      out.println("MySQL     " + found.sentence(Locale.getDefault()));
      out.flush();
      await(found);
    }
    MySqlServer known =
        server instanceof MySqlServer.Found found && found.failure().isPresent()
            ? found.failure().orElseThrow()
            : server;
    out.println("MySQL     " + text(known).replace("\n", "\n          "));
    return known instanceof MySqlServer.Missing ? 1 : 0;
  }

  private static void await(MySqlServer.Found found) {
    try {
      found.ready().join();
    } catch (CompletionException e) {
      // Why it did not start is told by its failure.
    }
  }

  private static String text(MySqlServer server) {
    return server instanceof MySqlServer.Missing missing
        ? missing.message(Locale.getDefault())
        : server.sentence(Locale.getDefault());
  }
}
