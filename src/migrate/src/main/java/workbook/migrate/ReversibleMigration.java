package workbook.migrate;

/**
 * A migration whose way back follows from its way there: what is created is dropped, what is
 * renamed gets its name back, the last operation first. Where an operation does not say how it was
 * before, asking for the way back is an error that names it, before anything runs.
 *
 * <p>An interface of its own, so that leaving out {@code downgrade} is a decision and no slip.
 */
public interface ReversibleMigration extends Migration {
  @Override
  default void downgrade(Operations op) {
    op.reverse(this);
  }
}
