package workbook.site.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import workbook.lab.ExerciseId;
import workbook.site.events.Channels;

/** Notices when a learner's file is changed by another editor, and tells the open pages. */
public final class FileWatch {
  private final Exercises exercises;
  private final Channels channels;
  private final Map<Path, Seen> seen = new HashMap<>();

  public FileWatch(Exercises exercises, Channels channels) {
    this.exercises = exercises;
    this.channels = channels;
  }

  /** A file as it was seen last; it is read again only when its time or size is another. */
  private record Seen(long time, long size, String version) {}

  /** Looks at all files, and tells the pages the version of each. */
  public void look() {
    Map<String, String> versions = new TreeMap<>();
    for (ExerciseId exercise : exercises.all()) {
      versions.put(exercise.toString(), version(exercises.learners(exercise)));
    }
    channels.state("files", versions);
  }

  private String version(SourceText text) {
    Seen before = seen.get(text.file());
    try {
      long time = Files.getLastModifiedTime(text.file()).toMillis();
      long size = Files.size(text.file());
      if (before == null || before.time() != time || before.size() != size) {
        before = new Seen(time, size, text.version());
        seen.put(text.file(), before);
      }
      return before.version();
    } catch (IOException e) {
      seen.remove(text.file());
      return SourceText.ABSENT;
    }
  }
}
