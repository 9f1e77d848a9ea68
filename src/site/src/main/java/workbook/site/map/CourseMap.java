package workbook.site.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workbook.course.lesson.LessonHead;
import workbook.lab.ExerciseId;
import workbook.lab.verdict.State;
import workbook.site.progress.Standing;

/** The course's parts with their lessons, and how the learner stands in each. */
public record CourseMap(List<Part> parts) {
  public CourseMap {
    parts = List.copyOf(parts);
  }

  /** A part, named by a letter. */
  public record Part(String letter, List<Entry> lessons) {
    public Part {
      lessons = List.copyOf(lessons);
    }
  }

  /** A lesson and its exercises. */
  public record Entry(LessonHead lesson, List<Mark> exercises) {
    public Entry {
      exercises = List.copyOf(exercises);
    }

    /** The lesson's number as it is written, {@code 07}. */
    public String number() {
      return CourseMap.number(lesson);
    }
  }

  /**
   * An exercise's state.
   *
   * @param word the state's name, or {@code UNKNOWN}
   */
  public record Mark(String exercise, String word) {
    boolean isDone() {
      return word.equals(State.DONE.name());
    }
  }

  static CourseMap of(List<LessonHead> lessons, List<ExerciseId> exercises, Standing standing) {
    Map<String, List<Entry>> parts = new LinkedHashMap<>();
    for (LessonHead lesson : lessons) {
      parts
          .computeIfAbsent(lesson.part(), letter -> new ArrayList<>())
          .add(entry(lesson, exercises, standing));
    }
    return new CourseMap(
        parts.entrySet().stream().map(part -> new Part(part.getKey(), part.getValue())).toList());
  }

  private static Entry entry(LessonHead lesson, List<ExerciseId> exercises, Standing standing) {
    return new Entry(
        lesson,
        exercises.stream()
            .filter(exercise -> exercise.lesson().equals(number(lesson)))
            .map(exercise -> new Mark(exercise.toString(), standing.word(exercise.toString())))
            .toList());
  }

  private static String number(LessonHead lesson) {
    return "%02d".formatted(lesson.number());
  }

  /** All lessons in their order. */
  public List<Entry> lessons() {
    return parts.stream().flatMap(part -> part.lessons().stream()).toList();
  }

  /** Where to go on: the first lesson with an exercise that isn't done. */
  public Optional<Entry> next() {
    return lessons().stream()
        .filter(entry -> entry.exercises().stream().anyMatch(mark -> !mark.isDone()))
        .findFirst();
  }

  /** How many exercises there are. */
  public int exercises() {
    return lessons().stream().mapToInt(entry -> entry.exercises().size()).sum();
  }

  /** How many of them are done. */
  public int done() {
    return (int)
        lessons().stream()
            .flatMap(entry -> entry.exercises().stream())
            .filter(Mark::isDone)
            .count();
  }

  /** The place of a lesson among all, from 1. */
  public int place(String slug) {
    return lessons().stream().map(entry -> entry.lesson().slug()).toList().indexOf(slug) + 1;
  }
}
