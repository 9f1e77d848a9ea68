package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import workbook.kernel.CellResult.Status;

class DeclarationTests extends CellTestCase {

  @Test
  void are_seen_by_later_cells() {
    cells.run("record Point(int x, int y) {}\nint twice(Point p) { return 2 * p.x(); }");
    cells.run("var p = new Point(3, 4);");
    cells.run("twice(p)");
    assertThat(cells.value().text()).isEqualTo("6");
  }

  @Test
  void can_be_made_again() {
    cells.run("int size() { return 1; }\nint n = size();");
    cells.run("int size() { return 2; }\nString n = \"n\" + size();\nn");
    assertThat(cells.value()).isEqualTo(new CellEvent.Value("\"n2\"", "String"));
  }

  @Test
  void that_wait_for_others_are_explained() {
    assertThat(cells.run("int total() { return price() * 2; }")).isEqualTo(Status.OK);
    assertThat(cells.note().message())
        .isEqualTo("`total` is declared, but can't run yet: it waits for method price().");

    assertThat(cells.run("\ntotal()")).isEqualTo(Status.NOT_COMPILED);
    assertThat(cells.problem().line()).isEqualTo(2);
    assertThat(cells.problem().message()).startsWith("`total` can't run yet: it waits for method");

    cells.run("int price() { return 21; }\ntotal()");
    assertThat(cells.value().text()).isEqualTo("42");
  }

  @Test
  void that_need_each_other_in_one_cell_are_nothing_to_explain() {
    Status status =
        cells.run(
            """
            sealed interface Shape permits Round, Square {}
            record Round(double radius) implements Shape {}
            record Square(double side) implements Shape {}
            Shape shape = new Round(1);
            shape
            """);
    assertThat(status).isEqualTo(Status.OK);
    assertThat(cells.events()).containsExactly(new CellEvent.Value("Round[radius=1.0]", "Shape"));
  }

  @Test
  void that_a_new_one_takes_away_are_named() {
    cells.run("class Author { String name = \"a\"; }\nAuthor author = new Author();");
    cells.run("class Author { String name = \"b\"; int age; }", Locale.JAPANESE);
    assertThat(cells.note().message()).isEqualTo("`author` は、型が宣言し直されたため null に戻りました。");
  }

  @Test
  void come_from_the_class_path_too() {
    cells.run("workbook.kernel.SnapshotSource.class.getSimpleName()");
    assertThat(cells.value().text()).isEqualTo("\"SnapshotSource\"");
  }

  @Test
  void do_not_reach_classes_that_only_this_process_has() {
    try (Kernels kernels = Kernels.start(KernelSettings.of(""), 0);
        Cells bare = new Cells(kernels.take())) {
      assertThat(bare.run("workbook.kernel.SnapshotSource.class")).isEqualTo(Status.NOT_COMPILED);
    }
  }
}
