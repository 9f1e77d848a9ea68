package workbook.migrate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import workbook.migrate.graph.Vertex;
import workbook.migrate.journal.Entry;
import workbook.migrate.journal.Journal;
import workbook.migrate.journal.Note;
import workbook.migrate.text.TextTable;

/**
 * The revisions that a database has, and that would do something else today than they did then;
 * prints a line for each.
 */
public record Verified(List<Changed> changes) {
  /** Copies the changes. */
  public Verified {
    changes = List.copyOf(changes);
  }

  /**
   * A revision that is not as it was.
   *
   * @param where the file it stands in
   * @param then what it did, when it ran, and by whom
   * @param now what it would do today
   */
  public record Changed(String where, Entry then, Note now) {}

  static Verified of(Standing at) throws SQLException {
    Journal journal = at.journal();
    Notes notes = new Notes(at.graph());
    List<Changed> changes = new ArrayList<>();
    for (Vertex it : at.applied()) {
      changed(it, journal, notes).ifPresent(changes::add);
    }
    return new Verified(changes);
  }

  private static Optional<Changed> changed(Vertex revision, Journal journal, Notes notes) {
    return journal
        .applied(revision.id())
        .map(
            then ->
                new Changed(
                    revision.node().where(), then, notes.of(revision.node(), Direction.STAMP)))
        .filter(it -> !it.now().checksum().equals(it.then().note().checksum()));
  }

  List<Current.Changed> inShort() {
    return changes.stream()
        .map(it -> new Current.Changed(it.now().revision(), it.where()))
        .toList();
  }

  /** Whether all revisions that were noted are as they were. */
  public boolean isUnchanged() {
    return changes.isEmpty();
  }

  /**
   * Does nothing when all are as they were.
   *
   * @throws MigrationException when one is not
   */
  void requireUnchanged() {
    if (!isUnchanged()) {
      throw MigrationException.of("changed-since", this);
    }
  }

  @Override
  public String toString() {
    if (isUnchanged()) {
      return "unchanged";
    }
    TextTable table = TextTable.of("revision", "file", "applied", "by", "then", "now");
    for (Changed it : changes) {
      table.row(
          it.now().revision(),
          it.where(),
          it.then().at().toString(),
          it.then().by().toString(),
          it.then().note().checksum(),
          it.now().checksum());
    }
    return table.toString();
  }
}
