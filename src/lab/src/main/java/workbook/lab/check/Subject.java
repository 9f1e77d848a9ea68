package workbook.lab.check;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Optional;
import workbook.lab.ExerciseId;
import workbook.lab.Todo;
import workbook.lab.answer.Answer;
import workbook.lab.answer.CompiledAnswer;
import workbook.lab.text.Texts;
import workbook.lab.verdict.CompileProblem;
import workbook.lab.verdict.Place;
import workbook.migrate.Migration;
import workbook.migrate.Operations;
import workbook.migrate.Revision;

/**
 * The migration that the learner wrote: there, and what it has to be, or refused by name before
 * anything runs.
 */
record Subject(Class<? extends Migration> type, Revision annotation) {

  static Subject of(Judgement judgement) {
    return new Search(judgement).subject();
  }

  Header header() {
    return Header.of(annotation);
  }

  /** Ends the check as to do where {@code upgrade} is the stub's; what else is wrong can wait. */
  void expectNoStub() {
    try {
      Constructor<? extends Migration> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Operations.ofUpgrade(constructor.newInstance());
    } catch (Todo todo) {
      throw new StillToDo(todo.getMessage());
    } catch (Throwable other) {
      // No stub; what is wrong with it will be told when it runs.
    }
  }

  private static final class Search {
    private final Judgement judgement;
    private final Texts texts;
    private final Answer answer;
    private final ExerciseId exercise;

    Search(Judgement judgement) {
      this.judgement = judgement;
      this.texts = judgement.texts();
      this.answer = judgement.answer();
      this.exercise = answer.exercise();
    }

    Subject subject() {
      if (answer.sources().isEmpty()) {
        throw Finding.of(texts, "no-source", exercise.typeName()).refusal();
      }
      CompiledAnswer compiled = judgement.compiled();
      if (!compiled.problems().isEmpty()) {
        throw notCompiled(compiled.problems());
      }
      Class<?> type =
          compiled.type(exercise.qualifiedName()).orElseThrow(() -> missingClass(compiled));
      if (!Migration.class.isAssignableFrom(type)) {
        throw Finding.of(texts, "not-a-migration", exercise.typeName()).at(header()).refusal();
      }
      Revision annotation = type.getAnnotation(Revision.class);
      if (annotation == null) {
        throw Finding.of(texts, "missing-annotation", exercise.typeName()).at(header()).refusal();
      }
      return new Subject(type.asSubclass(Migration.class), annotation);
    }

    private CheckFailure notCompiled(List<CompileProblem> problems) {
      CompileProblem first = problems.get(0);
      String message = first.message().lines().findFirst().orElse("");
      return Finding.of(texts, "not-compiled", message)
          .at(Optional.of(new Place(first.file(), first.line(), first.source())))
          .refusal();
    }

    private CheckFailure missingClass(CompiledAnswer compiled) {
      String names = String.join(", ", compiled.classNames());
      return Finding.of(
              texts,
              "missing-class",
              exercise.qualifiedName(),
              exercise.packageName(),
              exercise.typeName())
          .expected(exercise.qualifiedName(), names)
          .refusal();
    }

    private Optional<Place> header() {
      return answer.placeOf("class " + exercise.typeName());
    }
  }
}
