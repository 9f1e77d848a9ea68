package workbook.lab.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What MariaDB does differently from MySQL: its data folder is made by a script. */
final class Mariadb {
  private static final List<String> INSTALLERS =
      List.of("mariadb-install-db", "mysql_install_db", "mariadb-install-db.exe");

  private Mariadb() {}

  /** Asks the program, since MariaDB's is often installed under MySQL's name too. */
  static boolean is(Path program) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(program.toString(), "--no-defaults", "--version")
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return answer.contains("MariaDB");
  }

  /** The script that belongs to the program: beside it, or in the {@code bin} beside its folder. */
  static Path installer(Path program) throws IOException {
    Path real = program.toRealPath();
    return Stream.of(
            real, real.resolve("../../bin/mariadbd").normalize(), Path.of("/usr/bin/mariadbd"))
        .flatMap(place -> INSTALLERS.stream().map(place::resolveSibling))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IOException("mariadb-install-db is not beside " + program));
  }
}
