package workbook.migrate.compare;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import workbook.migrate.ddl.Ddl;
import workbook.migrate.model.EntityModel;
import workbook.migrate.model.ModelTable;
import workbook.migrate.operation.Operation;
import workbook.migrate.reflect.Reflection;
import workbook.migrate.schema.Schema;
import workbook.migrate.schema.Table;

/**
 * What must change so that a database is as entities want it; prints a line for each change.
 *
 * @param changes in an order in which they can run
 * @param proposals what may only have got another name; until accepted, one goes and one comes
 */
public record Comparison(List<Change> changes, List<Proposal> proposals) {
  /** Copies the lists. */
  public Comparison {
    changes = List.copyOf(changes);
    proposals = List.copyOf(proposals);
  }

  /**
   * Compares.
   *
   * @param database is read; where its words are not plain, MySQL is asked to write down what
   *     entities want in a schema of its own, which is dropped again
   * @param options which tables to look at, and which renames are certain
   */
  public static Comparison of(EntityModel said, Connection database, CompareOptions options)
      throws SQLException {
    EntityModel model = Proposal.accepted(said, options.renames());
    Predicate<String> included = options.included();
    Ddl ddl = Ddl.of(database);
    Reflection reflection = new Reflection(ddl);
    Schema all = Spelling.of(Schema.read(database), model.tables(), database);
    Schema live = new Schema(all.tables().stream().filter(it -> included.test(it.name())).toList());
    Renames renames = Renames.certain(model, live);
    List<ModelTable> tables =
        model.tables().stream().filter(it -> included.test(it.name())).toList();
    Schema wanted = Wanted.of(tables, renames.schema(), ddl, database);
    List<Change> changes = new ArrayList<>(renames.changes());
    changes.addAll(differences(tables, wanted, renames.schema(), reflection));
    changes.sort(Comparator.comparing(Change::phase));
    return new Comparison(changes, Likeness.proposals(wanted, renames.schema()));
  }

  /** Whether the database is as entities want it. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** What makes the changes, in order. */
  public List<Operation> upgrade() {
    return changes.stream().flatMap(it -> it.up().stream()).toList();
  }

  /** What takes them back, in order. */
  public List<Operation> downgrade() {
    List<Change> back = new ArrayList<>(changes);
    Collections.reverse(back);
    return back.stream().flatMap(it -> it.down().stream()).toList();
  }

  private static List<Change> differences(
      List<ModelTable> tables, Schema wanted, Schema live, Reflection reflection) {
    List<Change> changes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    Set<String> created = new HashSet<>();
    for (ModelTable table : tables) {
      names.add(table.name());
      Optional<Table> there = live.table(table.name());
      if (there.isPresent()) {
        Table written = wanted.table(table.name()).orElseThrow();
        changes.addAll(TableComparison.changed(new Sides(table, written, there.get(), reflection)));
      } else {
        created.add(table.name());
        changes.addAll(Creation.of(table, created, wanted, live));
      }
    }
    live.tables().stream()
        .filter(it -> !names.contains(it.name()))
        .forEach(it -> changes.addAll(TableComparison.dropped(it, reflection)));
    return changes;
  }

  @Override
  public String toString() {
    String text =
        isEmpty()
            ? "no difference"
            : changes.stream().map(Change::toString).collect(Collectors.joining("\n"));
    return proposals.stream()
        .map(it -> "\nor renamed? " + it)
        .collect(Collectors.joining("", text, ""));
  }
}
