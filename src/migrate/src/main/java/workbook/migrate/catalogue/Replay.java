package workbook.migrate.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import workbook.migrate.operation.Operation;
import workbook.migrate.operation.Written;

/** Tables while operations run over them; {@link Effects} says what each operation does. */
final class Replay {
  private final Map<String, CatalogueTable> tables = new LinkedHashMap<>();
  private final List<RawPart> parts;
  private final List<Unseen> unseen;
  private final List<Doubt> doubts;
  private String revision = "";
  private @Nullable Written current;

  Replay(Catalogue from) {
    from.tables().forEach(it -> tables.put(it.name(), it));
    parts = new ArrayList<>(from.parts());
    unseen = new ArrayList<>(from.unseen());
    doubts = new ArrayList<>(from.doubts());
  }

  Catalogue catalogue() {
    return new Catalogue(List.copyOf(tables.values()), parts, unseen, doubts);
  }

  void run(String id, List<Written> operations) {
    revision = id;
    for (Written written : operations) {
      current = written;
      written.operation().accept(new Effects(this));
    }
  }

  Optional<CatalogueTable> find(String name) {
    CatalogueTable same = tables.get(name);
    return same != null
        ? Optional.of(same)
        : Names.find(tables.values(), CatalogueTable::name, name);
  }

  /** The table that an operation is about; where there is none, what may be known of it. */
  CatalogueTable table(String name) {
    return find(name).orElseGet(() -> missing(name));
  }

  private CatalogueTable missing(String name) {
    doubt("catalogue-no-table", name, name);
    List<Unseen> makers = unseen.stream().filter(it -> it.mayConcern(name)).toList();
    CatalogueTable unknown = CatalogueTable.unknown(name, makers);
    tables.put(name, unknown);
    return unknown;
  }

  /** Changes a table in its place. */
  void edit(String name, UnaryOperator<TableEdit> change) {
    CatalogueTable table = table(name);
    tables.put(table.name(), change.apply(new TableEdit(table)).done());
  }

  void editAll(UnaryOperator<TableEdit> change) {
    tables.replaceAll((name, table) -> change.apply(new TableEdit(table)).done());
  }

  void put(CatalogueTable table) {
    tables.put(table.name(), table);
  }

  void remove(CatalogueTable table) {
    tables.remove(table.name());
    parts.removeIf(it -> it.table().equalsIgnoreCase(table.name()));
  }

  /** Notes that the operation does not fit what is known of a table. */
  void doubt(String key, String name, String table) {
    Written written = written();
    boolean partial = find(table).filter(it -> !it.isWhole()).isPresent();
    boolean explained = partial || unseen.stream().anyMatch(it -> it.mayConcern(table));
    doubts.add(new Doubt(key, revision, written, name, table, explained));
  }

  /** A step that can't be seen may have changed what it names. */
  void unseen() {
    Unseen step = new Unseen(revision, written());
    unseen.add(step);
    if (step.written().operation() instanceof Operation.Execute) {
      tables.replaceAll(
          (name, table) ->
              step.mayConcern(name) ? new TableEdit(table).unseen(step).done() : table);
    }
  }

  /** The text of triggers and indexes that name a table, or its column, is no longer theirs. */
  void outdate(String table, String name) {
    for (RawPart part : List.copyOf(parts)) {
      boolean isOutdated = part.mentions(table) && part.mentions(name);
      if (isOutdated && part.kind() != RawPart.Kind.VIEW) {
        parts.remove(part);
        Unseen step = new Unseen(revision, written());
        find(part.table()).ifPresent(it -> put(new TableEdit(it).unseen(step).done()));
      }
    }
  }

  void add(RawPart part) {
    parts.add(part);
  }

  /** A view, a trigger or an index goes, whoever made it. */
  void removeNamed(String name) {
    removePart(name);
    for (CatalogueTable table : List.copyOf(tables.values())) {
      TableEdit edit = new TableEdit(table);
      if (table.index(name).isPresent() && edit.dropIndex(name)) {
        put(edit.done());
      }
    }
  }

  boolean removePart(String name) {
    return removeParts(it -> it.name().equalsIgnoreCase(name));
  }

  boolean removeParts(Predicate<RawPart> which) {
    return parts.removeIf(which);
  }

  private Written written() {
    if (current == null) {
      throw new IllegalStateException("No operation is running.");
    }
    return current;
  }
}
