package workbook.kernel;

/** Why a running cell is to end early. */
enum Halt {
  /** It ran too long. */
  TIME,
  /** Someone interrupted it. */
  INTERRUPT,
  /** Someone restarted or closed the kernel. */
  RESTART
}
