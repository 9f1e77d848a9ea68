package workbook.lab.database;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server program of this machine, started for this run on a temporary folder. */
final class ProgramWay {
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));

  /** Where packages put servers that are not on everybody's PATH. */
  private static final List<String> BESIDE =
      List.of("/usr/sbin", "/usr/local/sbin", "/usr/libexec");

  private final Map<String, String> environment;

  ProgramWay(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The server, starting, or nothing when there is no program. */
  Optional<MySqlServer> look() {
    return program("mysqld").or(() -> program("mariadbd")).map(ServerProgram::start);
  }

  private Optional<Path> program(String name) {
    boolean windows = File.separatorChar == '\\';
    return Stream.concat(
            SEPARATOR.splitAsStream(environment.getOrDefault("PATH", "")),
            windows ? Stream.empty() : BESIDE.stream())
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, windows ? name + ".exe" : name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
