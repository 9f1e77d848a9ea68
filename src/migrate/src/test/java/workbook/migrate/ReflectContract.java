package workbook.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import workbook.migrate.compare.Comparison;
import workbook.migrate.entities.Company;
import workbook.migrate.reflect.Reflected;
import workbook.migrate.schema.Schema;
import workbook.migrate.source.FileNames;
import workbook.migrate.source.Skeleton;

/** A database that was there before its first revision. */
abstract class ReflectContract extends DatabaseContract {
  @TempDir Path revisions;
  @TempDir Path entities;

  /** Tables, views and triggers as only this database has them. */
  abstract String[] ownThings();

  @Test
  void the_first_revision_makes_what_was_there_and_takes_it_away() throws Exception {
    sql(ownThings());
    Schema before = schema();
    write();
    Migrations migrations = Migrations.ofFolder(revisions).on(database());
    migrations.stamp("head");
    migrations.downgrade("base");
    assertThat(schema().tables()).isEmpty();
    assertThat(schema().views()).isEmpty();
    migrations.upgrade("head");
    assertThat(before.difference(schema())).hasToString("(no difference)");
  }

  @Test
  void what_entities_made_is_found_as_they_want_it() throws Exception {
    Migrations none = Migrations.of(List.of()).on(database());
    Comparison all = none.compare(Company.ENTITIES);
    new Skeleton("00", List.of(), "entities", Instant.now())
        .doing(all.upgrade(), all.downgrade())
        .write(entities, FileNames.USUAL, Set.of());
    Migrations.ofFolder(entities).on(database()).upgrade("head");
    Schema before = schema();
    write();
    Migrations migrations = Migrations.ofFolder(revisions).on(database());
    migrations.stampAfresh("head");
    migrations.downgrade("base");
    migrations.upgrade("head");
    assertThat(before.difference(schema())).hasToString("(no difference)");
    assertThat(none.compare(Company.ENTITIES)).hasToString("no difference");
  }

  void write() {
    Reflected reflected = Migrations.of(List.of()).on(database()).reflect();
    new Skeleton("01", List.of(), "as it was", Instant.now())
        .doing(reflected.upgrade(), reflected.downgrade())
        .write(revisions, FileNames.USUAL, Set.of());
  }
}
