package workbook.lab.judge;

import java.util.Locale;
import java.util.function.Consumer;
import workbook.lab.ExerciseId;
import workbook.lab.answer.Answer;
import workbook.lab.check.CheckDatabases;
import workbook.lab.check.CheckTexts;
import workbook.lab.check.Finding;
import workbook.lab.check.Judgement;
import workbook.lab.text.Texts;

/**
 * Judges one answer in the child, on a thread of its own, and replies whatever the answer does:
 * when it is done, when its time is up, when it ends the virtual machine.
 */
final class Sitting {
  private static final long LOOK_EVERY_MILLIS = 20;

  private final Wire.Order order;
  private final Consumer<Wire.Reply> replies;
  private final Class<?> check;
  private final Answer answer;
  private final Texts texts;
  private final Judgement judgement;
  private final Thread thread = new Thread(this::run, "answer");
  private boolean replied;

  Sitting(Wire.Order order, CheckDatabases databases, Output output, Consumer<Wire.Reply> replies)
      throws ClassNotFoundException {
    this.order = order;
    this.replies = replies;
    ClassLoader loader = Sitting.class.getClassLoader();
    ExerciseId exercise = order.request().id();
    this.check = Class.forName(exercise.checkName(), true, loader);
    this.answer = new Answer(exercise, order.request().answer());
    this.texts = CheckTexts.of(exercise, order.request().language(), loader);
    this.judgement =
        new Judgement(answer, order.request().databases(), databases, texts, output::take);
  }

  /** Judges, and ends the virtual machine when the answer doesn't end. */
  void hold() throws InterruptedException {
    Thread atExit = new Thread(this::exiting, "answer-exits");
    Runtime.getRuntime().addShutdownHook(atExit);
    Surroundings before = Surroundings.now();
    Locale.setDefault(order.request().language());
    thread.start();
    while (thread.isAlive()) {
      thread.join(LOOK_EVERY_MILLIS);
      if (judgement.runningMillis() > order.limitMillis()) {
        refuse("endless-loop", order.limitMillis() / 1000);
        Runtime.getRuntime().halt(0);
      }
    }
    Runtime.getRuntime().removeShutdownHook(atExit);
    before.restore();
    reply(judgement.isSound() && !goesOn());
  }

  /** Whether a thread that the answer started is still in the answer's code. */
  private boolean goesOn() {
    return Thread.getAllStackTraces().values().stream().anyMatch(answer::isIn);
  }

  private void run() {
    CheckRun.run(check, judgement);
  }

  /** The virtual machine is going down, and not by us. */
  private void exiting() {
    refuse("system-exit");
  }

  private void refuse(String kind, Object... arguments) {
    StackTraceElement[] frames = thread.getStackTrace();
    judgement.stop(Finding.of(texts, kind, arguments).at(answer.place(frames)).failure());
    reply(false);
  }

  private synchronized void reply(boolean fit) {
    if (!replied) {
      replied = true;
      replies.accept(new Wire.Reply(judgement.verdict(), fit));
    }
  }
}
