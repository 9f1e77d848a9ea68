package workbook.kernel.engine;

import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import jdk.jshell.execution.JdiExecutionControl;
import workbook.kernel.agent.CellControl;

/** Sends JShell's commands to a child process. */
public final class EngineControl extends JdiExecutionControl {
  private static final int GENTLE_ATTEMPTS = 10;
  private static final int PAUSE_MILLIS = 2;

  private final Child child;
  private final Stopper stopper;
  private final Set<String> classesOfCell = ConcurrentHashMap.newKeySet();
  private volatile String wishes = "";
  private volatile boolean running;
  private volatile boolean refusing;
  private volatile boolean lost;

  EngineControl(ObjectOutput out, ObjectInput in, Child child) {
    super(out, in);
    this.child = child;
    this.stopper = new Stopper(child.debugger());
  }

  /** A cell begins: it has its own limit of output. */
  public void beginCell() {
    wishes = CellControl.NEW_CELL;
    refusing = false;
    classesOfCell.clear();
  }

  /** The cell is to end: no further snippet of it runs. */
  public void refuseMore() {
    refusing = true;
  }

  /** Whether a snippet runs just now. */
  public boolean running() {
    return running;
  }

  /** Whether the value of the next snippet is asked for. */
  public void wantValue(boolean wanted) {
    wishes = wishes.replace(CellControl.QUIET, "") + (wanted ? "" : CellControl.QUIET);
  }

  @Override
  public void load(ClassBytecodes[] classes)
      throws ClassInstallException, NotImplementedException, EngineTerminationException {
    for (ClassBytecodes loaded : classes) {
      classesOfCell.add(loaded.name());
    }
    try {
      super.load(classes);
    } catch (EngineTerminationException e) {
      lost = true;
      throw e;
    }
  }

  @Override
  public String invoke(String className, String methodName)
      throws RunException, EngineTerminationException, InternalException {
    String asked = methodName + wishes;
    wishes = "";
    running = true;
    try {
      if (refusing) {
        throw new StoppedException();
      }
      return super.invoke(className, asked);
    } catch (EngineTerminationException e) {
      lost = true;
      throw e;
    } finally {
      running = false;
    }
  }

  /** Stops the running snippet; its {@code catch (Throwable)} may prevent that. */
  @Override
  public void stop() {
    try {
      for (int attempt = 0; running && attempt <= GENTLE_ATTEMPTS; attempt++) {
        if (stopper.stop(classesOfCell, attempt < GENTLE_ATTEMPTS)) {
          return;
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      }
    } catch (VMDisconnectedException e) {
      // it ended by itself
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  protected VirtualMachine vm() throws EngineTerminationException {
    if (!alive()) {
      throw new EngineTerminationException("The process ended.");
    }
    return child.debugger();
  }

  /** Whether the process runs and can be spoken to. */
  public boolean alive() {
    return !lost && child.process().isAlive();
  }

  /** Whether the process went away while a cell ran. */
  public boolean lost() {
    return lost || !child.process().isAlive();
  }

  /** The child process, which may have ended. */
  public Process process() {
    return child.process();
  }

  /** What Java itself wrote in the child when it gave up, or nothing. */
  public String lastWords() {
    return child.lastWords();
  }

  /** Ends the process at once. */
  public void kill() {
    child.kill();
  }

  @Override
  public void close() {
    super.close();
    child.close();
  }
}
