package workbook.migrate.ddl;

import java.sql.SQLException;

/** What must hold around a step. */
public interface Guard {
  /** Nothing at all. */
  Guard NONE =
      new Guard() {
        @Override
        public void enter() {}

        @Override
        public void prove() {}

        @Override
        public void leave() {}
      };

  /** Prepares the connection, before the step's transaction begins. */
  void enter() throws SQLException;

  /** Refuses what the step left broken, before its transaction commits. */
  void prove() throws SQLException;

  /** Puts the connection's settings back, after the transaction, however that ended. */
  void leave() throws SQLException;
}
