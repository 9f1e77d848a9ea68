package workbook.lab.check;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import workbook.lab.database.DatabaseKind;

/** Runs a check's class once on each database. */
final class CheckExtension implements ClassTemplateInvocationContextProvider {
  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return context.getRequiredTestClass().isAnnotationPresent(Exercise.class);
  }

  @Override
  public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
      ExtensionContext context) {
    Judgement judgement = judgement(context);
    return judgement.asked().stream().map(database -> invocation(judgement, database));
  }

  /**
   * The session's judgement; in an editor's run there is none, and the learner's file is judged.
   */
  private static Judgement judgement(ExtensionContext context) {
    @Nullable Judgement given =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Judgement.KEY))
            .get(Judgement.KEY, Judgement.class);
    return given != null ? given : LearnersJudgement.of(context.getRequiredTestClass());
  }

  private static ClassTemplateInvocationContext invocation(
      Judgement judgement, DatabaseKind database) {
    return new ClassTemplateInvocationContext() {
      @Override
      public String getDisplayName(int index) {
        return database.label();
      }

      @Override
      public List<Extension> getAdditionalExtensions() {
        return List.of(new OnDatabase(judgement, database));
      }
    };
  }
}
