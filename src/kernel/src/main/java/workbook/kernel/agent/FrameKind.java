package workbook.kernel.agent;

import java.util.Arrays;

/**
 * Kinds of frames that the child sends beside JShell's own commands. A frame is one byte (the
 * kind), four bytes (length of the payload) and the payload; text is UTF-8.
 */
public enum FrameKind {
  /** Bytes printed to {@code System.out}. */
  OUT('o'),
  /** Bytes printed to {@code System.err}. */
  ERR('e'),
  /** Text of a snippet's value. */
  VALUE('v'),
  /** Text of a snippet's value, cut because it is too long. */
  VALUE_CUT('c'),
  /** A value whose {@code toString} failed: class of the value, of the exception, its message. */
  UNPRINTABLE('u'),
  /** What the snapshot method returned. */
  SNAPSHOT('s'),
  /** Why the snapshot method failed. */
  SNAPSHOT_FAILED('f'),
  /** The cell printed more than it may; what follows is dropped. */
  OUTPUT_CUT('l'),
  /** The snippet is over, and with it all that it printed. */
  END('.'),
  /** The cell reads from {@code System.in}: the parent answers with an int, a byte or -1. */
  INPUT('i'),
  /** The process ends by {@code System.exit}. */
  EXITING('x');

  private final char code;

  FrameKind(char code) {
    this.code = code;
  }

  /** First byte of a frame of this kind. */
  public byte code() {
    return (byte) code;
  }

  /** The kind whose frames begin with a byte. */
  public static FrameKind of(byte code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code() == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No kind of frame: " + code));
  }
}
