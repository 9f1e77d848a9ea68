package workbook.migrate.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceCompilerTests {
  @TempDir Path folder;

  @Test
  void names_file_line_and_place_of_a_mistake() throws IOException {
    SourceProblem problem =
        compile("class A {\n  int one() {\n    return \"x\" + missing;\n  }\n}\n")
            .problems()
            .get(0);
    assertThat(problem.line()).isEqualTo(3);
    assertThat(problem.code()).startsWith("compiler.err.cant.resolve");
    assertThat(problem.toString().lines().toList())
        .startsWith("A.java:3: cannot find symbol")
        .endsWith("    return \"x\" + missing;", "                 ^^^^^^^");
  }

  @Test
  void speaks_japanese_when_asked() throws IOException {
    Files.writeString(folder.resolve("A.java"), "class A { int x = y; }");
    try (SourceCompiler compiler = SourceCompiler.ofThisProgram()) {
      Compiled compiled = compiler.compile(List.of(folder.resolve("A.java")), Locale.JAPANESE);
      assertThat(compiled.problems().get(0).message()).contains("シンボルを見つけられません");
    }
  }

  @Test
  void compiles_into_a_loader_of_its_own() throws Exception {
    String source = "public class A { public static int count; }";
    Class<?> first = compile(source).loader().loadClass("A");
    Class<?> second = compile(source).loader().loadClass("A");
    first.getField("count").setInt(null, 7);
    assertThat(second.getField("count").getInt(null)).isZero();
    assertThat(folder.toFile().list()).containsExactly("A.java");
  }

  private Compiled compile(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("A.java"), source);
    try (SourceCompiler compiler = SourceCompiler.ofThisProgram()) {
      return compiler.compile(List.of(file), Locale.ENGLISH);
    }
  }
}
