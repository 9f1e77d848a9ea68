package workbook.site.progress;

import java.util.Map;
import java.util.TreeMap;
import workbook.lab.progress.Progress;
import workbook.site.events.Channels;
import workbook.site.warm.Warm;

/** Tells pages how the exercises stand, whoever graded them: a page, Maven, an IDE. */
public final class ProgressNews {
  private final Warm<Progress> progress;
  private final Channels channels;

  public ProgressNews(Warm<Progress> progress, Channels channels) {
    this.progress = progress;
    this.channels = channels;
  }

  /** How things stand, without waiting. */
  public Standing standing() {
    return progress.now().map(there -> Standing.of(there.results())).orElse(Standing.UNKNOWN);
  }

  /** Looks how things stand, and tells the pages. */
  public void look() {
    Standing standing = standing();
    if (standing.known()) {
      Map<String, String> states = new TreeMap<>();
      standing.exercises().keySet().forEach(id -> states.put(id, standing.word(id)));
      channels.state("progress", states);
    }
  }
}
