package workbook.migrate.operation;

import java.sql.Connection;

/** Run Java with the connection, within the transaction of the step. */
public record RunJava(String what, Work work) implements Operation {
  /** What is run; it leaves the connection open, and the transaction to the step. */
  @FunctionalInterface
  public interface Work {
    /** Does it; whatever it throws ends the step. */
    void on(Connection connection) throws Exception;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.runJava(this);
  }

  @Override
  public String toString() {
    return "run(" + what + ")";
  }
}
