package workbook.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import workbook.kernel.CellResult.Status;

class SnapshotTests extends CellTestCase {
  private static final String STATE = "workbook.kernel.SnapshotSource.state = ";

  @Test
  void comes_after_each_snippet_that_changed_something() {
    cells.run(STATE + "\"{1}\";\n1 + 1;\n" + STATE + "\"{2}\";\n3");
    assertThat(cells.events())
        .containsExactly(
            new CellEvent.Snapshot("{1}"),
            new CellEvent.Snapshot("{2}"),
            new CellEvent.Value("3", "int"));
  }

  @Test
  void comes_after_a_snippet_that_threw() {
    cells.run("{ " + STATE + "\"{3}\"; throw new IllegalStateException(); }");
    assertThat(cells.all(CellEvent.Snapshot.class)).containsExactly(new CellEvent.Snapshot("{3}"));
  }

  @Test
  void may_fail_without_failing_the_cell() {
    assertThat(cells.run(STATE + "\"fail\";\n4")).isEqualTo(Status.OK);
    assertThat(cells.value().text()).isEqualTo("4");
  }

  @Test
  void is_large() {
    cells.run(STATE + "\"x\".repeat(1_000_000);");
    assertThat(cells.all(CellEvent.Snapshot.class).get(0).json()).hasSize(1_000_000);
  }
}
