package workbook.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import workbook.verify.Project;

/** The script {@code workbook}, before it hands over to Java. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTests {
  @TempDir Path root;

  /**
   * A checkout that is built, as far as the script looks, and a Java that says how it was started.
   */
  @BeforeEach
  void make_a_checkout() throws IOException {
    Files.copy(Project.root().resolve("workbook"), root.resolve("workbook"));
    for (String folder :
        new String[] {"src/cli/src/main", "exercises/src/test", "src/cli/target"}) {
      Files.createDirectories(root.resolve(folder));
    }
    for (String file : new String[] {"pom.xml", "src/cli/pom.xml", "exercises/pom.xml"}) {
      Files.createFile(root.resolve(file));
    }
    Files.writeString(root.resolve("src/cli/target/classpath"), root + "/src/lab.jar");
    Path java = Files.createDirectories(root.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho \"LC_ALL=$LC_ALL $*\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.createDirectories(root.resolve("target/launcher"));
    Files.createFile(root.resolve("target/launcher/built"));
  }

  @Test
  void letters_and_language_stay_where_a_locale_is_not_installed() throws IOException {
    assertThat(started("ja_XX.UTF-8"))
        .startsWith("LC_ALL=C.UTF-8 ")
        .contains(" -Duser.language=ja ")
        .endsWith(" workbook.cli.Main migrate heads");
    assertThat(started("C"))
        .startsWith("LC_ALL=C.UTF-8 ")
        .doesNotContain("user.language")
        .endsWith(" workbook.cli.Main migrate heads");
  }

  @Test
  void a_locale_that_is_there_is_left_alone() throws IOException {
    assertThat(started("C.UTF-8")).startsWith("LC_ALL= ").doesNotContain("user.language");
  }

  private String started(String locale) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder("bash", root.resolve("workbook").toString(), "migrate", "heads")
            .redirectErrorStream(true);
    builder.environment().remove("LC_ALL");
    builder.environment().put("LANG", locale);
    builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
    byte[] said = builder.start().getInputStream().readAllBytes();
    return new String(said, StandardCharsets.UTF_8).strip();
  }
}
