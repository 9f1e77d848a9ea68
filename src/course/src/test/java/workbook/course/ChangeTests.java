package workbook.course;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.course.Samples.write;
import static workbook.course.Samples.writeLesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.course.lesson.Lesson;
import workbook.course.slides.Decks;
import workbook.course.source.Language;

class ChangeTests {
  private final Path folder;

  ChangeTests(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void write_a_lesson() throws IOException {
    writeLesson(folder, "07-one", "before");
  }

  @Test
  void an_unchanged_lesson_is_rendered_once() {
    Course course = Course.read(folder);
    assertThat(lesson(course)).isSameAs(lesson(course));
  }

  @Test
  void a_changed_lesson_is_seen_even_with_its_old_date() throws IOException {
    Course course = Course.read(folder);
    lesson(course);
    Path file = folder.resolve("07-one/en.md");
    FileTime date = Files.getLastModifiedTime(file);
    writeLesson(folder, "07-one", "after!");
    Files.setLastModifiedTime(file, date);
    assertThat(lesson(course).html()).contains("after!");
  }

  @Test
  void a_new_lesson_and_a_changed_title_are_seen() throws IOException {
    Course course = Course.read(folder);
    writeLesson(folder, "08-two", "");
    String text = Files.readString(folder.resolve("07-one/en.md"));
    write(folder.resolve("07-one/en.md"), text.replace("title: T", "title: New"));
    assertThat(course.heads(Language.EN)).extracting("title").containsExactly("New", "T");
  }

  @Test
  void a_changed_text_of_an_exercise_is_seen() throws IOException {
    writeLesson(folder, "07-one", "```exercise\ne\n```\n");
    write(folder.resolve("07-one/e.en.md"), "---\ntitle: Old\n---\n");
    Course course = Course.read(folder);
    lesson(course);
    write(folder.resolve("07-one/e.en.md"), "---\ntitle: New\n---\n");
    assertThat(lesson(course).exercises()).extracting("title").containsExactly("New");
  }

  @Test
  void a_changed_deck_is_seen() throws IOException {
    write(folder.resolve("slides/en.md"), "# A");
    Decks decks = Decks.in(folder.resolve("slides"));
    assertThat(decks.deck(Language.EN)).isSameAs(decks.deck(Language.EN));
    write(folder.resolve("slides/en.md"), "# B");
    assertThat(decks.deck(Language.EN).title()).isEqualTo("B");
  }

  private static Lesson lesson(Course course) {
    return course.lesson("07-one", Language.EN).orElseThrow();
  }
}
