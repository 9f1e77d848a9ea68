package workbook.lab.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import workbook.lab.answer.Answer;
import workbook.lab.answer.CompiledAnswer;
import workbook.lab.database.DatabaseKind;
import workbook.lab.text.Texts;
import workbook.lab.verdict.CompileProblem;
import workbook.lab.verdict.DatabaseVerdict;
import workbook.lab.verdict.Failure;
import workbook.lab.verdict.Verdict;

/**
 * One answer being judged: what its check works with, and what came of it so far.
 *
 * <p>One thread runs the check; another may end it ({@link #stop}) when it takes too long.
 */
public final class Judgement {
  /** Under this key JUnit's session holds the judgement that its checks belong to. */
  public static final Class<Judgement> KEY = Judgement.class;

  /** The database on which the answer is being judged, and since when. */
  record Current(DatabaseKind database, long start) {
    long millis() {
      return (System.nanoTime() - start) / 1_000_000;
    }
  }

  private final Answer answer;
  private final Set<DatabaseKind> asked;
  private final CheckDatabases databases;
  private final Texts texts;
  private final Supplier<String> output;
  private final List<DatabaseVerdict> verdicts = new ArrayList<>();
  private boolean sound = true;
  private String why;
  private @Nullable Current current;
  private @Nullable CompiledAnswer compiled;

  /**
   * Begins a judgement.
   *
   * @param asked on which databases
   * @param texts the sentences, see {@link CheckTexts}
   * @param output gives what was printed since it was last asked
   */
  public Judgement(
      Answer answer,
      Set<DatabaseKind> asked,
      CheckDatabases databases,
      Texts texts,
      Supplier<String> output) {
    this.answer = answer;
    this.asked = new LinkedHashSet<>(asked);
    this.databases = databases;
    this.texts = texts;
    this.output = output;
    this.why = texts.text("stopped-before");
  }

  Answer answer() {
    return answer;
  }

  Set<DatabaseKind> asked() {
    return asked;
  }

  CheckDatabases databases() {
    return databases;
  }

  Texts texts() {
    return texts;
  }

  /** The answer, compiled once for all databases. */
  synchronized CompiledAnswer compiled() {
    if (compiled == null) {
      compiled = answer.compile(texts.language());
    }
    return compiled;
  }

  synchronized void begin(DatabaseKind database) {
    current = new Current(database, System.nanoTime());
  }

  synchronized void end(Outcome outcome) {
    if (current != null) {
      verdicts.add(outcome.on(current.database(), current.millis(), output.get()));
      current = null;
    }
  }

  /** The answer left the virtual machine in a state in which no other should be judged. */
  synchronized void unsound() {
    sound = false;
  }

  /** Whether this virtual machine can be trusted with another answer. */
  public synchronized boolean isSound() {
    return sound;
  }

  /** How long the answer has been running on its present database; 0 between two databases. */
  public synchronized long runningMillis() {
    return current == null ? 0 : current.millis();
  }

  /** Ends what is running with this failure. */
  public synchronized void stop(Failure failure) {
    if (current == null) {
      asked.stream().filter(this::isOpen).findFirst().ifPresent(this::begin);
    }
    end(Outcome.wrong(failure));
  }

  /** The check broke outside of its methods; every database it did not get to tells so. */
  public synchronized void broken(Throwable error) {
    why = texts.text("check-broken", error);
  }

  /** What came of it; a database it did not get to is not checked. */
  public synchronized Verdict verdict() {
    List<DatabaseVerdict> all = new ArrayList<>(verdicts);
    asked.stream()
        .filter(this::isOpen)
        .map(database -> DatabaseVerdict.notChecked(database, why))
        .forEach(all::add);
    return Verdict.of(answer.exercise().toString(), all, problems(), 0);
  }

  private boolean isOpen(DatabaseKind database) {
    return verdicts.stream().noneMatch(verdict -> verdict.database() == database);
  }

  private List<CompileProblem> problems() {
    return compiled == null ? List.of() : compiled.problems();
  }
}
