package workbook.migrate;

/**
 * Something that is made anew whenever it is said differently, and has no history: a view, a
 * trigger, a procedure. It runs at the end of an upgrade when it never ran, when what it asks for
 * is not what it asked for then, or when a downgrade dropped it. The class carries {@link
 * Repeated}, has a constructor without parameters, and need not be public.
 *
 * <pre>{@code
 * @Repeated(name = "adult", needs = "ae103f")
 * final class AdultView implements Repeatable {
 *   public void drop(Operations op) {
 *     op.execute("DROP VIEW IF EXISTS adult");
 *   }
 *
 *   public void create(Operations op) {
 *     op.execute("CREATE VIEW adult AS SELECT id, name FROM user WHERE age > 17");
 *   }
 * }
 * }</pre>
 */
public interface Repeatable {
  /** Says what makes it; {@link #drop} was done before. */
  void create(Operations op);

  /**
   * Says what takes it away, if it is there; asked for before it is made anew, and at the beginning
   * of a downgrade, which could not change a table below a view. What asks for nothing here stays
   * where it is.
   */
  default void drop(Operations op) {}
}
