package workbook.migrate.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.Direction;

/**
 * What is noted of a step.
 *
 * @param revision its id, or the name of what is repeated
 * @param parents ids of the revisions that it follows
 * @param dependencies ids of the other revisions that it needs
 * @param checksum of what it does there and back
 * @param wayBack the operations of the way back as text, null where they can't be told
 * @param noWayBack why they can't, null where they can
 */
public record Note(
    String revision,
    Direction direction,
    String message,
    List<String> parents,
    List<String> dependencies,
    String checksum,
    @Nullable String wayBack,
    @Nullable String noWayBack) {
  /** Copies the lists. */
  public Note {
    parents = List.copyOf(parents);
    dependencies = List.copyOf(dependencies);
  }
}
