package workbook.kernel.agent;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import jdk.jshell.spi.ExecutionControl.ResolutionException;
import jdk.jshell.spi.ExecutionControl.RunException;
import jdk.jshell.spi.ExecutionControl.StoppedException;
import jdk.jshell.spi.ExecutionControl.UserException;
import jdk.jshell.spi.SPIResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a cell throws into what JShell sends. JDK's own conversion ends the process when a
 * message can't be had or causes go in a circle.
 */
final class Failures {
  private Failures() {}

  static RunException toSend(Throwable thrown) {
    if (isStop(thrown)) {
      return new StoppedException();
    }
    return convert(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** Whether this is the stop from outside, bare or as a cause. */
  static boolean isStop(@Nullable Throwable thrown) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Throwable current = thrown;
    while (current != null && seen.add(current)) {
      if (current instanceof Stop) {
        return true;
      }
      current = current.getCause();
    }
    return false;
  }

  private static RunException convert(Throwable thrown, Set<Throwable> seen) {
    seen.add(thrown);
    if (thrown instanceof SPIResolutionException unresolved) {
      return new ResolutionException(unresolved.id(), unresolved.getStackTrace());
    }
    UserException result =
        new UserException(message(thrown), thrown.getClass().getName(), thrown.getStackTrace());
    Throwable cause = thrown.getCause();
    if (cause != null && !seen.contains(cause)) {
      result.initCause(convert(cause, seen));
    }
    return result;
  }

  static @Nullable String message(Throwable thrown) {
    try {
      return thrown.getMessage();
    } catch (RuntimeException | StackOverflowError e) {
      return "(getMessage() threw " + e.getClass().getName() + ")";
    }
  }
}
