package workbook.migrate.targets;

import org.jspecify.annotations.Nullable;
import workbook.migrate.graph.Vertex;

/**
 * Where a downgrade ends.
 *
 * @param branch the branch that alone goes down; null for all
 * @param revision the last that stays; null for none
 */
public record Below(@Nullable String branch, @Nullable Vertex revision) {}
