/**
 * The migration engine: Alembic's model for Java and Hibernate. A revision is a class that
 * implements {@link workbook.migrate.Migration} and carries {@link workbook.migrate.Revision};
 * start at {@link workbook.migrate.Migrations}, which runs them.
 *
 * <ul>
 *   <li>here: what a revision is written with, and the facade
 *   <li>{@code graph}: which revision follows which
 *   <li>{@code targets}: what {@code head}, {@code +2} or {@code users@base} means
 *   <li>{@code plan}: the steps to a target, and the version table's rows at each
 *   <li>{@code operation}: what a revision does, as data
 *   <li>{@code catalogue}: the schema at any revision, from operations alone
 *   <li>{@code conflict}: what two lines of revisions both touch
 *   <li>{@code ddl}: operations as each database's SQL
 *   <li>{@code sql}: a table's definition taken apart, and put together with one part changed
 *   <li>{@code run}: steps on a live database, the version table
 *   <li>{@code script}: steps as a script, for a database that is not there
 *   <li>{@code journal}: what runs leave behind, the history table
 *   <li>{@code json}: operations as text
 *   <li>{@code lock}: one deployer at a time
 *   <li>{@code jdbc}: the engine's own questions, past whoever listens
 *   <li>{@code schema}: what a database really has
 *   <li>{@code session}: Hibernate within a step
 *   <li>{@code source}: revisions as source files, kept compiled
 *   <li>{@code write}: operations as the Java that asks for them
 *   <li>{@code settings}: a project's {@code migrate.yaml}
 *   <li>{@code model}: what Hibernate's entities want
 *   <li>{@code reflect}: a schema that is there as operations
 *   <li>{@code entity}: the same as Hibernate's entities
 *   <li>{@code compare}: what must change so that a database is as entities want it
 *   <li>{@code picture}: the graph as text, for Mermaid, as SVG
 * </ul>
 */
@NullMarked
package workbook.migrate;

import org.jspecify.annotations.NullMarked;
