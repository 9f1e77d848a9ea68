package workbook.migrate;

/**
 * One step of a schema's history and its way back. The class carries {@link Revision}, has a
 * constructor without parameters, and need not be public.
 */
public interface Migration {
  /** Says what takes a database from the parents' state to this revision's. */
  void upgrade(Operations op);

  /** Says what takes it back. */
  void downgrade(Operations op);
}
