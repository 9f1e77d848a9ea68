package workbook.lab.database;

/** Why there is no MySQL server. The sentences stand in the bundle {@code messages}. */
public enum MissingReason {
  /** {@code WORKBOOK_MYSQL_URL} is {@code none}. */
  SWITCHED_OFF,
  /** {@code WORKBOOK_MYSQL_URL} is no address of a MySQL server. */
  URL_WRONG,
  /** The host of the address has no such name. */
  URL_UNKNOWN_HOST,
  /** Nothing listens there. */
  URL_REFUSED,
  /** Nothing answers in time. */
  URL_SILENT,
  /** The server refuses the user or the password. */
  URL_LOGIN,
  /** The user may not create databases. */
  URL_RIGHTS,
  /** What answers there does not speak MySQL, or the server has trouble. */
  URL_TROUBLE,
  /** There is neither a container engine nor a server program. */
  ENGINE_NONE,
  /** The engine's socket is there, but no engine behind it. */
  ENGINE_DOWN,
  /** The engine does not answer in time. */
  ENGINE_SILENT,
  /** This user may not use the engine. */
  ENGINE_FORBIDDEN,
  /** The engine answers with an error. */
  ENGINE_TROUBLE,
  /** The engine has no image of MySQL. */
  IMAGE_MISSING,
  /** The container did not become a server. */
  CONTAINER_FAILED,
  /** The program did not become a server. */
  PROGRAM_FAILED,
  /** The server was there and answers no more. */
  STOPPED
}
