package workbook.verify.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import workbook.migrate.source.Compiled;
import workbook.migrate.source.SourceCompiler;

/**
 * So many entities as a large application has: keys, references, rules and columns of all sorts.
 */
record ShopSources(Path folder, int size) {

  /** Compiles them. */
  List<Class<?>> entities() throws IOException, ReflectiveOperationException {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      files.add(Files.writeString(folder.resolve("Thing" + i + ".java"), text(i)));
    }
    try (SourceCompiler compiler = SourceCompiler.ofThisProgram()) {
      Compiled compiled = compiler.compile(files, Locale.ENGLISH);
      List<Class<?>> entities = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        entities.add(compiled.loader().loadClass("Thing" + i));
      }
      return entities;
    }
  }

  private static String text(int i) {
    return """
        import jakarta.persistence.*;

        @Entity
        @Table(indexes = @Index(name = "ix_%1$d", columnList = "name, state"))
        public class Thing%1$d {
          enum State { NEW, OPEN, DONE }

          @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
          @Column(nullable = false, length = 80) String name;
          @Column(unique = true, length = 40) String code;
          @Enumerated(EnumType.STRING) State state;
          @Enumerated State other;
          @org.hibernate.annotations.ColumnDefault("0") int amount;
          java.math.BigDecimal price;
          boolean active;
          java.time.LocalDateTime since;
          @Lob String story;
          @Version int version;
          @ManyToOne Thing%2$d parent;
        }
        """
        .formatted(i, i / 2);
  }
}
