package workbook.lab.answer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workbook.lab.verdict.Place;

/** Keeps of a stack trace what the learner wrote. */
final class OwnFrames {
  private static final int FRAMES = 10;

  private final Answer answer;
  private final String ownPackage;

  OwnFrames(Answer answer) {
    this.answer = answer;
    this.ownPackage = answer.exercise().packageName() + ".";
  }

  boolean isIn(StackTraceElement[] frames) {
    return own(frames).findAny().isPresent();
  }

  Optional<Place> place(StackTraceElement[] frames) {
    return own(frames)
        .flatMap(frame -> answer.place(fileName(frame), frame.getLineNumber()).stream())
        .findFirst();
  }

  List<String> trace(Throwable error) {
    List<String> lines = new ArrayList<>();
    String intro = "";
    for (@Nullable Throwable cause = error; cause != null; cause = next(cause)) {
      lines.add(intro + cause);
      own(cause.getStackTrace())
          .limit(FRAMES)
          .forEach(frame -> lines.add("  at " + shortly(frame)));
      intro = "caused by ";
    }
    return lines;
  }

  private Stream<StackTraceElement> own(StackTraceElement[] frames) {
    return Arrays.stream(frames).filter(frame -> frame.getClassName().startsWith(ownPackage));
  }

  private String shortly(StackTraceElement frame) {
    String type = frame.getClassName().substring(ownPackage.length());
    return type
        + "."
        + frame.getMethodName()
        + "("
        + fileName(frame)
        + ":"
        + frame.getLineNumber()
        + ")";
  }

  private static String fileName(StackTraceElement frame) {
    return String.valueOf(frame.getFileName());
  }

  private static @Nullable Throwable next(Throwable error) {
    return error.getCause() == error ? null : error.getCause();
  }
}
