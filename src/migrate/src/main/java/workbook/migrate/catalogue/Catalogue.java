package workbook.migrate.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import workbook.migrate.operation.Written;

/**
 * The tables that the operations of revisions make, as they are after the last of these.
 *
 * <p>What raw SQL and Java do can't be seen here. Such a step is remembered, and what it may have
 * changed is marked; all else is known as well as before.
 *
 * @param tables in the order in which they were made
 * @param parts views, triggers and indexes that raw SQL made, as it made them
 * @param unseen steps of which it is not known what they did
 * @param doubts operations that don't fit what is known here
 */
public record Catalogue(
    List<CatalogueTable> tables, List<RawPart> parts, List<Unseen> unseen, List<Doubt> doubts) {
  /** What a new database has. */
  public static final Catalogue EMPTY = new Catalogue(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Catalogue {
    tables = List.copyOf(tables);
    parts = List.copyOf(parts);
    unseen = List.copyOf(unseen);
    doubts = List.copyOf(doubts);
  }

  /** The table of this name; one that differs in capitals only, where no other is there. */
  public Optional<CatalogueTable> table(String name) {
    return Names.find(tables, CatalogueTable::name, name);
  }

  /** The schema after an operation of this revision. */
  public Catalogue after(String revision, Written operation) {
    return after(revision, List.of(operation));
  }

  /** The schema after operations of this revision. */
  public Catalogue after(String revision, List<Written> operations) {
    Replay replay = new Replay(this);
    replay.run(revision, operations);
    return replay.catalogue();
  }

  /**
   * This catalogue, if nothing in it is a contradiction.
   *
   * @throws workbook.migrate.MigrationException that names the first operation that can't work
   */
  public Catalogue required() {
    doubts.stream()
        .filter(it -> !it.isExplained())
        .findFirst()
        .ifPresent(
            doubt -> {
              throw doubt.exception();
            });
    return this;
  }

  /** Each table with its columns, rules and indexes; then what could not be seen. */
  @Override
  public String toString() {
    List<String> blocks = new ArrayList<>();
    tables.stream()
        .sorted(Comparator.comparing(CatalogueTable::name))
        .forEach(it -> blocks.add(it.toString()));
    if (tables.isEmpty()) {
      blocks.add("(no tables)");
    }
    if (!parts.isEmpty()) {
      blocks.add(parts.stream().map(RawPart::toString).collect(joining("\n")));
    }
    if (!unseen.isEmpty()) {
      blocks.add(unseen.stream().map(it -> "not seen here: " + it).collect(joining("\n")));
    }
    return String.join("\n\n", blocks);
  }
}
