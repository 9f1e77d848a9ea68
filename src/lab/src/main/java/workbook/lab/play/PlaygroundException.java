package workbook.lab.play;

/** Something the learner asked for can't be done; the message says why in a sentence. */
public final class PlaygroundException extends RuntimeException {
  PlaygroundException(String message) {
    super(message);
  }
}
