package workbook.verify.course;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import workbook.kernel.CellEvent;

/** What a reader sees under a cell after it ran. */
final class Transcript implements Consumer<CellEvent>, CellEvent.Visitor<Void> {
  private final StringBuilder text = new StringBuilder();
  private final List<String> failures = new ArrayList<>();

  @Override
  public void accept(CellEvent event) {
    event.accept(this);
  }

  /** What was printed, then the value or the failure, without space at the ends of lines. */
  String text() {
    return text.toString().replaceAll("[ \t]+(?=\n|$)", "").stripTrailing();
  }

  List<String> failures() {
    return failures;
  }

  private Void line(String line) {
    text.append(line).append('\n');
    return null;
  }

  private Void failure(String message) {
    failures.add(message);
    return line(message);
  }

  @Override
  public Void output(CellEvent.Output output) {
    text.append(output.text());
    return null;
  }

  @Override
  public Void value(CellEvent.Value value) {
    return line(value.text());
  }

  @Override
  public Void problem(CellEvent.Problem problem) {
    return failure(problem.message());
  }

  @Override
  public Void thrown(CellEvent.Thrown thrown) {
    return failure(thrown.message() == null ? thrown.type() : thrown.message());
  }

  @Override
  public Void limit(CellEvent.Limit limit) {
    return failure(limit.message());
  }

  @Override
  public Void died(CellEvent.Died died) {
    return failure(died.message());
  }

  @Override
  public Void note(CellEvent.Note note) {
    return null;
  }

  @Override
  public Void snapshot(CellEvent.Snapshot snapshot) {
    return null;
  }
}
