package workbook.migrate;

/**
 * A migration whose way back follows from its way there: what is created is dropped, what is
 * dropped is created as it was, what is changed becomes as it was, the last operation first. How it
 * was follows from the operations of the revisions below it; rows that went don't come back. Where
 * even these don't tell, asking for the way back is an error that names the operation, before
 * anything runs.
 *
 * <p>An interface of its own, so that leaving out {@code downgrade} is a decision and no slip.
 */
public interface ReversibleMigration extends Migration {
  @Override
  default void downgrade(Operations op) {
    op.reverse(this);
  }
}
