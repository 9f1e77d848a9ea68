package workbook.verify.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import workbook.migrate.Migrations;
import workbook.migrate.RanStep;

/** A chain of revisions: create a table, add a column, create an index, update, in turn. */
record Chain(Path folder, int length) {
  private static final String SOURCE =
      """
      import static workbook.migrate.Columns.*;

      import workbook.migrate.*;

      @Revision(id = "%1$s"%2$s)
      final class R%1$s implements Migration {
        @Override
        public void upgrade(Operations op) {
          %3$s
        }

        @Override
        public void downgrade(Operations op) {
          %4$s
        }
      }
      """;

  /** Writes the sources and compiles them. */
  Migrations migrations() throws IOException {
    for (int i = 0; i < length; i++) {
      String parent = i == 0 ? "" : ", parents = \"" + id(i - 1) + "\"";
      String source = SOURCE.formatted(id(i), parent, up(i), down(i));
      Files.writeString(folder.resolve("R" + id(i) + ".java"), source);
    }
    return Migrations.ofFolder(folder);
  }

  /** The same chain as SQL files, for peers that take those. */
  static void write(List<RanStep> steps, Path into, String name) throws IOException {
    for (int i = 0; i < steps.size(); i++) {
      String sql = String.join(";\n", steps.get(i).statements()) + ";\n";
      Files.writeString(into.resolve(name.formatted(i + 1)), sql);
    }
  }

  private static String id(int i) {
    return "a%04d".formatted(i);
  }

  private static String up(int i) {
    String table = "t" + i / 4;
    return switch (i % 4) {
      case 0 ->
          "op.createTable(\"%s\", column(\"id\", INTEGER).primaryKey(), column(\"a\", varchar(20)));"
              .formatted(table);
      case 1 -> "op.addColumn(\"%s\", column(\"b\", INTEGER));".formatted(table);
      case 2 -> "op.createIndex(\"ix%d\", \"%s\", \"a\");".formatted(i, table);
      default -> "op.execute(\"UPDATE %s SET b = 1\");".formatted(table);
    };
  }

  private static String down(int i) {
    String table = "t" + i / 4;
    return switch (i % 4) {
      case 0 -> "op.dropTable(\"%s\");".formatted(table);
      case 1 -> "op.dropColumn(\"%s\", \"b\");".formatted(table);
      case 2 -> "op.dropIndex(\"ix%d\", \"%s\");".formatted(i, table);
      default -> "op.execute(\"UPDATE %s SET b = NULL\");".formatted(table);
    };
  }
}
