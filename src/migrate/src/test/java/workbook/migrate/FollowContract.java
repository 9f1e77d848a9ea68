package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.compare.CompareOptions;
import workbook.migrate.compare.Comparison;
import workbook.migrate.compare.Proposal;
import workbook.migrate.schema.Schema;
import workbook.migrate.source.Compiled;
import workbook.migrate.source.FileNames;
import workbook.migrate.source.Skeleton;
import workbook.migrate.source.SourceCompiler;
import workbook.migrate.write.OperationJava;

/**
 * A database that is made to follow entities, and back: each test says what is there, what the
 * entities want, and what has to be done.
 */
abstract class FollowContract extends DatabaseContract {
  private static final Migrations NONE = Migrations.of(List.of());

  private static final String ENTITIES =
      """
      package model;

      import jakarta.persistence.*;
      import java.util.*;
      import org.hibernate.annotations.Collate;
      import org.hibernate.annotations.ColumnDefault;
      import org.hibernate.annotations.GeneratedColumn;
      import org.hibernate.annotations.JdbcTypeCode;
      import org.hibernate.annotations.OnDelete;
      import org.hibernate.annotations.OnDeleteAction;
      import org.hibernate.type.SqlTypes;
      import workbook.migrate.RenamedFrom;

      """;

  @TempDir Path sources;
  @TempDir Path revisions;

  private CompareOptions options = CompareOptions.USUAL;
  private List<Class<?>> entities = List.of();

  /** Does this before anything is compared. */
  final void there(Consumer<Operations> tables) throws SQLException {
    up(tables);
  }

  /** An entity {@code Item} with a key and these attributes. */
  final void wanting(String attributes) throws IOException {
    wantingAll(
        """
        @Entity
        class Item {
          @Id long id;
        %s
        }
        """
            .formatted(attributes));
  }

  /** Entities as they stand in a file, the imports left out. */
  final void wantingAll(String text) throws IOException {
    Path file = Files.writeString(sources.resolve("Model.java"), ENTITIES + text);
    try (SourceCompiler compiler = SourceCompiler.ofThisProgram()) {
      Compiled compiled = compiler.compile(List.of(file), Locale.ENGLISH);
      assertThat(compiled.problems()).isEmpty();
      List<Class<?>> found = new ArrayList<>();
      for (String name : compiled.classNames()) {
        Class<?> type = Class.forName(name, false, compiled.loader());
        if (type.isAnnotationPresent(jakarta.persistence.Entity.class)) {
          found.add(type);
        }
      }
      entities = List.copyOf(found);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** Somebody says that these are renames. */
  final void certainOf(String... renames) {
    options = options.accepting(List.of(renames).stream().map(Proposal::parse).toList());
  }

  final Comparison compared() {
    return NONE.on(database()).compare(entities, options);
  }

  /** The application reads its entities by this setting of Hibernate. */
  final void toldHibernate(String name, String value) {
    options = options.with(Map.of(name, value));
  }

  /** What is to be done is this; done, it leaves no difference; undone, all is as it was. */
  final void takes(String... statements) throws Exception {
    Comparison found = compared();
    String java = OperationJava.of(found.upgrade()).replaceAll("\\(\\n\\s+", "(");
    assertThat(Pattern.compile("(?<=;)\\s*\\n").splitAsStream(java).filter(it -> !it.isBlank()))
        .extracting(it -> it.strip().replaceAll("\\n\\s+", " "))
        .containsExactly(statements);
    followsAndLeaves(found);
  }

  /** Nothing is to be done. */
  final void takesNothing() {
    assertThat(compared()).hasToString("no difference");
  }

  /** What was found is written, run and undone. */
  final void followsAndLeaves(Comparison found) throws Exception {
    Schema before = schema();
    Migrations migrations = follows(found);
    migrations.downgrade("base");
    assertThat(before.difference(schema())).hasToString("(no difference)");
  }

  /** What was found is written and run, and leaves no difference. */
  final Migrations follows(Comparison found) throws Exception {
    Path folder = Files.createTempDirectory(revisions, "step");
    new Skeleton("f1", List.of(), "follow", Instant.EPOCH)
        .doing(found.upgrade(), found.downgrade())
        .write(folder, FileNames.USUAL, Set.of());
    Migrations migrations = Migrations.ofFolder(folder).on(database());
    migrations.stampAfresh("base");
    migrations.upgrade("head");
    assertThat(compared().changes()).isEmpty();
    return migrations;
  }
}
