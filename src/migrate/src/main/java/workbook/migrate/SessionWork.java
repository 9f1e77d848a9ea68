package workbook.migrate;

import org.hibernate.StatelessSession;

/** Java that a step runs on a Hibernate session, inside the step's transaction. */
@FunctionalInterface
public interface SessionWork {
  /** Does the work; whatever it throws ends the step. It neither commits nor closes the session. */
  void on(StatelessSession session) throws Exception;
}
