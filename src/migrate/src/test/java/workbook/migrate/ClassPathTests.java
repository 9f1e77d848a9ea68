package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.settings.Settings;
import workbook.migrate.source.EntityClasses;

/** Revisions and entities that use classes of their own project. */
final class ClassPathTests {
  private static final String PRICES =
      """
      package shop;

      public class Prices {
        public static String free() {
          return "SELECT '%s'";
        }
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void build_a_project() throws IOException {
    compile("classes", Map.of("shop/Prices.java", PRICES.formatted("free")));
    compile(
        "packed",
        Map.of(
            "shop/revisions/First.java",
            """
            package shop.revisions;

            import workbook.migrate.*;

            @Revision(id = "01")
            public class First implements ReversibleMigration {
              public void upgrade(Operations op) {}
            }
            """,
            "shop/entities/Item.java",
            """
            package shop.entities;

            import jakarta.persistence.*;

            @Entity
            public class Item {
              @Id Long id;
            }
            """));
    pack("lib/packed.jar", "shop/revisions/First.class", "shop/entities/Item.class");
    Files.createDirectories(folder.resolve("migrations"));
    Files.writeString(
        folder.resolve("migrations/Second.java"),
        """
        import workbook.migrate.*;

        @Revision(id = "02", parents = "01")
        final class Second implements ReversibleMigration {
          public void upgrade(Operations op) {
            op.execute(shop.Prices.free());
          }
        }
        """);
  }

  @Test
  void revisions_see_a_folder_of_classes_and_packages_are_found_in_a_library() throws IOException {
    Settings settings = settings("class_path: [classes, lib/packed.jar]\npackages: shop.revisions");
    assertThat(plan(settings)).contains("01", "SELECT 'free'");
    assertThat(plan(settings)).as("as kept").contains("01", "SELECT 'free'");
    compile("classes", Map.of("shop/Prices.java", PRICES.formatted("not free")));
    assertThat(plan(settings)).contains("SELECT 'not free'");
  }

  @Test
  void a_folder_stands_for_the_libraries_in_it() throws IOException {
    Settings settings = settings("class_path: [classes, lib]\npackages: shop.revisions");
    assertThat(Migrations.of(settings).heads()).containsExactly("02");
    assertThat(EntityClasses.in(List.of("shop.entities"), settings.libraries()))
        .extracting(Class::getSimpleName)
        .containsExactly("Item");
  }

  @Test
  void what_is_not_there_is_told() throws IOException {
    Settings settings = settings("class_path: [target/clases]");
    assertThatThrownBy(() -> Migrations.of(settings))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("target/clases")
        .hasMessageContaining("class_path");
  }

  private static String plan(Settings settings) {
    return Migrations.of(settings).plan("base:head").toString();
  }

  private Settings settings(String text) throws IOException {
    return Settings.read(Files.writeString(folder.resolve("migrate.yaml"), text));
  }

  private void compile(String into, Map<String, String> sources) throws IOException {
    Path classes = Files.createDirectories(folder.resolve(into));
    for (var source : sources.entrySet()) {
      Path file = folder.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
      String path = System.getProperty("java.class.path");
      int errors =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, "-d", classes.toString(), "-cp", path, file.toString());
      assertThat(errors).isZero();
    }
  }

  private void pack(String name, String... classes) throws IOException {
    Path library = folder.resolve(name);
    Files.createDirectories(library.getParent());
    try (OutputStream file = Files.newOutputStream(library);
        JarOutputStream jar = new JarOutputStream(file)) {
      for (String it : classes) {
        jar.putNextEntry(new JarEntry(it));
        jar.write(Files.readAllBytes(folder.resolve("packed").resolve(it)));
      }
    }
  }
}
