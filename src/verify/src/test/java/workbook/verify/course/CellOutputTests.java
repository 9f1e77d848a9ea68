package workbook.verify.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workbook.course.Course;
import workbook.course.lesson.Cell;
import workbook.course.lesson.Lesson;
import workbook.course.source.Language;
import workbook.kernel.Kernel;
import workbook.kernel.KernelSettings;
import workbook.kernel.Kernels;
import workbook.lab.play.Playground;
import workbook.verify.Project;

/**
 * What a lesson shows under a cell is what the cell prints. With {@code -Dgolden.write=true} it is
 * written into the lessons instead; read the difference before you commit it.
 */
final class CellOutputTests {
  private static final Course COURSE = Course.read(Project.root().resolve("lessons"));
  private static Kernels kernels;

  @BeforeAll
  static void start_kernels() {
    kernels =
        Kernels.start(
            new KernelSettings(
                System.getProperty("java.class.path"),
                Playground.startup(),
                Duration.ofSeconds(30),
                256,
                100_000,
                List.of(),
                Map.of(),
                null),
            1);
  }

  @AfterAll
  static void stop_kernels() {
    kernels.close();
  }

  static Stream<Lesson> lessons() {
    return Stream.of(Language.values()).flatMap(language -> COURSE.lessons(language).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lessons")
  void every_cell_prints_what_the_lesson_shows(Lesson lesson) {
    try (Kernel kernel = kernels.take()) {
      for (Cell cell : lesson.cells()) {
        Transcript transcript = new Transcript();
        kernel.run(cell.code(), lesson.language().locale(), transcript);
        compare(lesson, cell, transcript);
      }
    }
  }

  private static void compare(Lesson lesson, Cell cell, Transcript transcript) {
    String shown = cell.expectedOutput();
    if (shown == null) {
      assertThat(transcript.failures()).as("cell %s", cell.id()).isEmpty();
    } else if (Boolean.getBoolean("golden.write")) {
      ShownOutput.write(lesson, shown, transcript.text());
    } else {
      assertThat(transcript.text())
          .as("%s/%s, cell %s", lesson.slug(), lesson.language(), cell.id())
          .isEqualTo(shown);
    }
  }
}
