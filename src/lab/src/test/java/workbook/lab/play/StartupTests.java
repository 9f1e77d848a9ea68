package workbook.lab.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;

/** The helpers in JShell itself, as an instructor types them. */
final class StartupTests {
  private static final String REVISION =
      """
      @Revision(id = "01") class AddNote implements Migration {
        public void upgrade(Operations op) {
          op.createTable("note", column("id", INTEGER).primaryKey(), column("text", varchar(50)));
        }
        public void downgrade(Operations op) { op.dropTable("note"); }
      }""";

  @Test
  void imports_suffice_for_a_lesson() {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(System.getProperty("java.class.path"));
      Playground.startup().forEach(line -> run(shell, line));
      run(shell, REVISION);
      run(shell, "Database db = sqlite();");
      run(shell, "migrate(db, AddNote.class).upgrade(\"head\");");
      run(shell, "execute(db, \"INSERT INTO note (text) VALUES (?)\", \"こんにちは\")");
      assertThat(run(shell, "rows(db, \"SELECT text FROM note\")"))
          .isEqualTo("text\n----------\nこんにちは");
      run(shell, "db.close();");
    }
  }

  private static String run(JShell shell, String code) {
    List<SnippetEvent> events = shell.eval(code);
    SnippetEvent last = events.get(events.size() - 1);
    assertThat(last.status()).as(code).isEqualTo(Snippet.Status.VALID);
    assertThat(last.exception()).as(code).isNull();
    return String.valueOf(last.value());
  }
}
