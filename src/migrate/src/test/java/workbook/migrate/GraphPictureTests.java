package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import workbook.migrate.graph.Node;

final class GraphPictureTests {
  private static final Migrations TWO_TEAMS =
      Migrations.ofNodes(
          List.of(
              node("01", List.of(), "add user table"),
              node("a1", List.of("01"), "shop"),
              node("a2", List.of("a1"), "more shop"),
              node("b1", List.of("01"), "<mail>"),
              node("c1", List.of("01"), "third"),
              node("m", List.of("a2", "b1"), "merge"),
              new Node("x", List.of(), List.of(), List.of("b1"), "", "apart", "x", new Nothing())));

  @Test
  void text_has_a_line_for_each_revision_and_lines_to_the_parents() {
    assertThat(TWO_TEAMS.picture().toString().lines())
        .containsExactly(
            "●  c1 (head)  third",
            "│ ●  m (head) (mergepoint)  merge",
            "│ ├─╮",
            "│ ● │  a2  more shop",
            "│ ● │  a1  shop",
            "│ │ │ ●  x (head)  apart  (needs b1)",
            "│ │ ●  b1  <mail>",
            "├─┴─╯",
            "●  01 (branchpoint)  add user table");
  }

  @Test
  void lines_cross_where_they_must() {
    Migrations crossing =
        Migrations.ofNodes(
            List.of(
                node("1", List.of(), "one"),
                node("2", List.of(), "two"),
                node("3", List.of("1", "2"), "three"),
                node("4", List.of("2", "1"), "four")));
    assertThat(crossing.picture().toString().lines())
        .containsExactly(
            "●  3 (head) (mergepoint)  three",
            "├─╮",
            "│ │ ●  4 (head) (mergepoint)  four",
            "│ │ ├─╮",
            "│ ├─╯ │",
            "│ ●   │  2 (branchpoint)  two",
            "├─────╯",
            "●  1 (branchpoint)  one");
  }

  @Test
  void mermaid_gets_a_node_for_each_and_dotted_lines_for_dependencies() {
    assertThat(TWO_TEAMS.picture().mermaid())
        .startsWith("flowchart TB\n")
        .contains("#lt;mail#gt;", " --> ", " -.-> ");
  }

  @Test
  void svg_is_a_sound_document_with_a_circle_for_each() throws Exception {
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(
                    TWO_TEAMS.picture().svg().getBytes(StandardCharsets.UTF_8)));
    assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(7);
    assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(7);
  }

  @Test
  void nothing_has_a_picture_as_well() {
    assertThat(Migrations.of(List.of()).picture()).hasToString("no revisions");
    assertThat(Migrations.of(List.of()).picture().svg()).contains("<svg");
  }

  private static Node node(String id, List<String> parents, String message) {
    return new Node(id, parents, List.of(), List.of(), "", message, id, new Nothing());
  }

  private static final class Nothing implements ReversibleMigration {
    @Override
    public void upgrade(Operations op) {}
  }
}
