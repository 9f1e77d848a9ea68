package workbook.kernel.agent;

import java.lang.reflect.Method;
import jdk.jshell.execution.DirectExecutionControl;
import jdk.jshell.spi.ExecutionControl;

/** Runs snippets; what becomes of their values is up to the kind of front end. */
public abstract class SnippetControl extends DirectExecutionControl {
  /** Name of the method whose frame says that code of a cell runs. */
  public static final String RUNS_CODE = "runSnippet";

  /** Name of the field that holds what is thrown into a cell to stop it. */
  public static final String STOP = "stop";

  private final Outbox outbox;
  final Stop stop = new Stop();

  SnippetControl(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Runs a snippet; the text is what JShell takes for the value. */
  abstract String runSnippet(Method snippet) throws Exception;

  /** What is sent of an exception that a snippet did not catch. */
  RunException failure(Throwable thrown) {
    return Failures.toSend(thrown);
  }

  @Override
  protected final String invoke(Method snippet) throws Exception {
    return runSnippet(snippet);
  }

  /** Calls the snippet's method; the parent has all output before it has the answer. */
  @Override
  public String invoke(String className, String methodName)
      throws RunException, InternalException, EngineTerminationException {
    try {
      return super.invoke(className, methodName);
    } finally {
      outbox.endSnippet();
    }
  }

  @Override
  public void redefine(ClassBytecodes[] classes)
      throws NotImplementedException, EngineTerminationException {
    classesRedefined(classes);
  }

  @Override
  public void stop() {
    // the parent stops a cell through the debug interface
  }

  @Override
  protected String throwConvertedInvocationException(Throwable cause)
      throws ExecutionControl.RunException {
    throw failure(cause);
  }

  @Override
  protected String throwConvertedOtherException(Throwable failure)
      throws ExecutionControl.RunException {
    throw failure(failure);
  }
}
