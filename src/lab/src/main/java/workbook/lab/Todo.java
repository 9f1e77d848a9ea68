package workbook.lab;

/**
 * What an untouched stub throws: the exercise is to do, not wrong.
 *
 * <pre>{@code
 * public void upgrade(Operations op) {
 *   throw new Todo("Create the table `user`.");
 * }
 * }</pre>
 */
public final class Todo extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is still to do.
   *
   * @param what one sentence for the learner
   */
  public Todo(String what) {
    super(what);
  }
}
