package workbook.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens while a cell runs. Lines and columns count from 1, in the cell's own text.
 */
public sealed interface CellEvent {

  /** Calls the visitor's method for this kind of event. */
  <R> R accept(Visitor<R> visitor);

  /** Where text was printed. */
  enum Stream {
    /** {@code System.out}. */
    OUT,
    /** {@code System.err}. */
    ERR
  }

  /** Which limit was met. */
  enum LimitKind {
    /** {@link KernelSettings#timeLimit}. */
    TIME,
    /** {@link KernelSettings#heapMegabytes}. */
    HEAP,
    /** {@link KernelSettings#outputLimit}. */
    OUTPUT
  }

  /** Text that the cell printed, as it printed it. */
  record Output(Stream stream, String text) implements CellEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.output(this);
    }
  }

  /** The value of the cell's last snippet, when that is an expression. */
  record Value(String text, String type) implements CellEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /**
   * Why a snippet does not compile.
   *
   * @param endColumn the column after the last marked character
   * @param code javac's key, such as {@code compiler.err.cant.resolve}, or one of our own
   * @param message what is wrong, in the language of the run
   * @param hint what to do, where we know it
   */
  record Problem(
      int line,
      int column,
      int endLine,
      int endColumn,
      String code,
      String message,
      @Nullable String hint)
      implements CellEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.problem(this);
    }
  }

  /**
   * An exception that left the cell.
   *
   * @param type name of its class
   * @param line line of the cell where it came from, 0 when it came from none
   * @param frames its stack, without frames of JShell and of the kernel
   * @param causes its chain of causes, outermost first
   */
  record Thrown(
      String type, @Nullable String message, int line, List<Frame> frames, List<Cause> causes)
      implements CellEvent {
    /** Copies the lists. */
    public Thrown {
      frames = List.copyOf(frames);
      causes = List.copyOf(causes);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.thrown(this);
    }
  }

  /**
   * One line of a stack.
   *
   * @param text as it is shown
   * @param line line of the running cell, 0 for code elsewhere
   */
  record Frame(String text, int line) {}

  /**
   * What an exception was caused by.
   *
   * @param line line of the cell where it came from, 0 when it came from none
   */
  record Cause(String type, @Nullable String message, int line) {}

  /** What {@link KernelSettings#snapshotMethod} returned. */
  record Snapshot(String json) implements CellEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.snapshot(this);
    }
  }

  /**
   * A limit was met. After {@link LimitKind#OUTPUT} the cell goes on, its further output unseen.
   */
  record Limit(LimitKind kind, String message) implements CellEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.limit(this);
    }
  }

  /**
   * Something worth knowing that is no error: a declaration that waits for another, a cut value.
   */
  record Note(String message) implements CellEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.note(this);
    }
  }

  /** The process ended, and with it all variables and declarations. */
  record Died(String message) implements CellEvent {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.died(this);
    }
  }

  /** A method for each kind of event, so that none is forgotten. */
  interface Visitor<R> {
    /** The cell printed. */
    R output(Output output);

    /** The cell has a value. */
    R value(Value value);

    /** The cell does not compile. */
    R problem(Problem problem);

    /** The cell threw. */
    R thrown(Thrown thrown);

    /** The state that the page shows changed. */
    R snapshot(Snapshot snapshot);

    /** A limit was met. */
    R limit(Limit limit);

    /** A remark. */
    R note(Note note);

    /** The process ended. */
    R died(Died died);
  }
}
