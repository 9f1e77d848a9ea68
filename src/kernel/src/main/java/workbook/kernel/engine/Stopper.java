package workbook.kernel.engine;

import com.sun.jdi.Field;
import com.sun.jdi.IncompatibleThreadStateException;
import com.sun.jdi.InvalidTypeException;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.StackFrame;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VirtualMachine;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import workbook.kernel.agent.Agent;
import workbook.kernel.agent.SnippetControl;
import workbook.kernel.agent.Stop;

/**
 * Throws a {@link Stop} into running code, through the debug interface: {@code Thread.stop} is
 * refused on newer versions of Java, this works on all.
 *
 * <p>While the process stands still one sees where each thread is, so that nothing but code of a
 * cell is stopped, and not while it prints: a lock of the console would stay locked.
 */
final class Stopper {
  private static final Set<String> DELICATE =
      Set.of("java.io.", "sun.nio.", "workbook.kernel.agent.", "java.lang.ClassLoader");

  private final VirtualMachine vm;

  Stopper(VirtualMachine vm) {
    this.vm = vm;
  }

  /**
   * Stops what runs.
   *
   * @param classes classes of the running cell; other threads that run them are stopped too
   * @param gently not where it might leave something half done
   * @return whether a thread was stopped
   */
  boolean stop(Set<String> classes, boolean gently) {
    vm.suspend();
    try {
      Optional<ObjectReference> stop = cellThread().flatMap(Stopper::stopFor);
      return stop.isPresent() && throwInto(classes, gently, stop.get());
    } catch (InvalidTypeException e) {
      throw new IllegalStateException(e);
    } finally {
      vm.resume();
    }
  }

  private boolean throwInto(Set<String> classes, boolean gently, ObjectReference stop)
      throws InvalidTypeException {
    boolean stopped = false;
    for (ThreadReference thread : vm.allThreads()) {
      List<String> stack = classesOnStack(thread);
      boolean runsCell =
          thread.name().equals(Agent.THREAD) || stack.stream().anyMatch(classes::contains);
      if (runsCell && !(gently && isDelicate(stack))) {
        thread.stop(stop);
        stopped = true;
      }
    }
    return stopped;
  }

  private Optional<ThreadReference> cellThread() {
    return vm.allThreads().stream().filter(thread -> thread.name().equals(Agent.THREAD)).findAny();
  }

  /** What to throw, kept by the object that runs the snippet; nothing while none runs. */
  private static Optional<ObjectReference> stopFor(ThreadReference thread) {
    for (StackFrame frame : frames(thread)) {
      if (frame.location().method().name().equals(SnippetControl.RUNS_CODE)) {
        ObjectReference control = frame.thisObject();
        Field stop = control.referenceType().fieldByName(SnippetControl.STOP);
        return Optional.of((ObjectReference) control.getValue(stop));
      }
    }
    return Optional.empty();
  }

  /** Names of the classes whose methods a thread is in, the innermost first. */
  private static List<String> classesOnStack(ThreadReference thread) {
    return frames(thread).stream().map(frame -> frame.location().declaringType().name()).toList();
  }

  private static List<StackFrame> frames(ThreadReference thread) {
    try {
      return thread.frames();
    } catch (IncompatibleThreadStateException e) {
      return List.of();
    }
  }

  private static boolean isDelicate(List<String> stack) {
    return !stack.isEmpty() && DELICATE.stream().anyMatch(stack.get(0)::startsWith);
  }
}
