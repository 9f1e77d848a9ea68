package workbook.lab.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import workbook.migrate.schema.Schema;

/**
 * One run of the answer's migration.
 *
 * @param method {@code upgrade} or {@code downgrade}
 * @param sql the statements that it ran
 * @param before the schema before it
 * @param after the schema after it
 * @param error what stopped it
 */
record Step(
    String method, List<String> sql, Schema before, Schema after, @Nullable Throwable error) {}
