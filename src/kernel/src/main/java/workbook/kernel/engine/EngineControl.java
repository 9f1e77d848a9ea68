package workbook.kernel.engine;

import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInput;
import java.io.ObjectInputStream;
import java.io.ObjectOutput;
import java.io.ObjectOutputStream;
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
  private final FrameReader frames;
  private final Stopper stopper;
  private final Set<String> classesOfCell = ConcurrentHashMap.newKeySet();
  private volatile String wishes = "";
  private volatile boolean running;
  private volatile boolean refusing;
  private volatile boolean lost;
  private long snippets;

  private EngineControl(
      ObjectOutput out, ObjectInput in, Child child, InputStream input, ChildEvents events)
      throws IOException {
    super(out, in);
    this.child = child;
    this.stopper = new Stopper(child.debugger());
    this.frames = new FrameReader(child.frames(), input, this::stop, events);
  }

  /**
   * Speaks to a child that has just started.
   *
   * @param input what cells read from {@code System.in}
   */
  static EngineControl over(Child child, InputStream input, ChildEvents events) throws IOException {
    ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(child.commands().getOutputStream()));
    out.flush();
    InputStream in = new BufferedInputStream(child.commands().getInputStream());
    EngineControl control = new EngineControl(out, new ObjectInputStream(in), child, input, events);
    control.frames.start();
    return control;
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
      return refusing ? refuse() : invokeAndHear(className, asked);
    } catch (EngineTerminationException e) {
      lost = true;
      throw e;
    } finally {
      running = false;
    }
  }

  private static String refuse() throws StoppedException {
    throw new StoppedException();
  }

  /** The snippet is over when it has answered, and all that it printed has been heard. */
  private String invokeAndHear(String className, String methodName)
      throws RunException, EngineTerminationException, InternalException {
    snippets++;
    try {
      return super.invoke(className, methodName);
    } finally {
      frames.awaitEndOf(snippets);
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
