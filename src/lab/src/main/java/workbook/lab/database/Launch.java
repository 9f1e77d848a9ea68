package workbook.lab.database;

/** A server that this process starts and ends. */
interface Launch {
  /** Starts it and waits until it answers; false when it never will. */
  boolean run() throws Exception;

  /** Ends it and removes what it left; called at any moment, also while it starts. */
  void end();

  /** What is to be said when it did not start. */
  MySqlServer.Missing failure();
}
