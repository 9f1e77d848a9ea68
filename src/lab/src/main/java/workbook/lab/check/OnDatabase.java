package workbook.lab.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import workbook.lab.database.DatabaseKind;
import workbook.lab.database.MySqlMissingException;

/** Judges on one database: a fresh one for each check, until the first that doesn't pass. */
final class OnDatabase
    implements BeforeClassTemplateInvocationCallback,
        ExecutionCondition,
        ParameterResolver,
        TestExecutionExceptionHandler,
        AfterEachCallback,
        AfterClassTemplateInvocationCallback {
  private final Judgement judgement;
  private final DatabaseKind database;
  private @Nullable Trial trial;
  private @Nullable Step shown;
  private @Nullable Outcome outcome;

  OnDatabase(Judgement judgement, DatabaseKind database) {
    this.judgement = judgement;
    this.database = database;
  }

  @Override
  public void beforeClassTemplateInvocation(ExtensionContext context) {
    judgement.begin(database);
    Optional<String> reason = judgement.databases().whyNot(database, judgement.texts().language());
    reason.ifPresent(why -> outcome = Outcome.notChecked(why));
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (context.getTestMethod().isEmpty() || outcome == null) {
      return ConditionEvaluationResult.enabled(null);
    }
    @Nullable String note = outcome.note();
    return ConditionEvaluationResult.disabled(
        note != null ? note : judgement.texts().text("after-the-first"));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Trial.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    trial = new Trial(judgement, database);
    return trial;
  }

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable error)
      throws Throwable {
    outcome = outcomeOf(error).showing(trial == null ? null : trial.lastStep());
    throw error;
  }

  private Outcome outcomeOf(Throwable error) {
    if (error instanceof CheckFailure refused) {
      return Outcome.wrong(refused.failure());
    }
    if (error instanceof StillToDo todo) {
      return Outcome.todo(todo.getMessage());
    }
    if (error instanceof MySqlMissingException missing) {
      return Outcome.notChecked(String.valueOf(missing.getMessage()));
    }
    return Outcome.notChecked(judgement.texts().text("check-broken", error));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (trial != null) {
      shown = shown != null ? shown : trial.firstStep();
      trial.close();
      trial = null;
    }
  }

  @Override
  public void afterClassTemplateInvocation(ExtensionContext context) {
    judgement.end(outcome != null ? outcome : Outcome.done(shown));
  }
}
