package workbook.lab.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.lab.ExerciseId;
import workbook.lab.answer.Answer;

final class WarmUpTests {
  @TempDir private Path folder;

  @Test
  void needs_no_folder_of_its_own_that_a_killed_judge_would_leave_behind() throws IOException {
    long before = folders();
    AtomicInteger rounds = new AtomicInteger();
    WarmUp.run(
        () -> {
          rounds.incrementAndGet();
          return folders() == before;
        });
    assertThat(rounds).hasValueGreaterThan(1);
    assertThat(folders()).isEqualTo(before);
  }

  @Test
  void reads_its_answer_from_a_jar_as_well() throws IOException {
    URI file = URI.create("jar:" + folder.resolve("lab.jar").toUri());
    try (FileSystem jar = FileSystems.newFileSystem(file, Map.of("create", "true"));
        InputStream source =
            Objects.requireNonNull(WarmUp.class.getResourceAsStream("warm-up/WarmUp.java"))) {
      Path place = Files.createDirectory(jar.getPath("/warm-up"));
      Files.copy(source, place.resolve("WarmUp.java"));
      Answer answer = new Answer(ExerciseId.of(WarmUpCheck.EXERCISE), place);
      assertThat(answer.compile(Locale.ENGLISH).problems()).isEmpty();
      assertThat(answer.compile(Locale.ENGLISH).type("lesson00.warm_up.WarmUp")).isPresent();
    }
  }

  private static long folders() {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(it -> it.getFileName().toString().contains("warm-up")).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
