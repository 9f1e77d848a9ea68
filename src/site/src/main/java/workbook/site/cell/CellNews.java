package workbook.site.cell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import workbook.kernel.CellEvent;
import workbook.site.api.Json;
import workbook.site.events.Channel;

/** Tells the page what happens in one run of a cell. */
final class CellNews implements Consumer<CellEvent>, CellEvent.Visitor<Map<String, Object>> {
  private final Channel channel;
  private final String cell;

  CellNews(Channel channel, String cell) {
    this.channel = channel;
    this.cell = cell;
  }

  /** Forgets what the cell's last run told. */
  void begin() {
    channel.forget(topic());
    tell(news("queued"));
  }

  void running(int number) {
    tell(news("running", "number", number));
  }

  void finished(String status, long millis) {
    tell(news("finished", "status", status, "millis", millis));
  }

  /** Tells a sentence of ours where the kernel itself could not run. */
  void failed(String message) {
    tell(news("died", "message", message));
    finished("DIED", 0);
  }

  @Override
  public void accept(CellEvent event) {
    Map<String, Object> news = event.accept(this);
    if (!news.isEmpty()) {
      tell(news);
    }
  }

  @Override
  public Map<String, Object> output(CellEvent.Output output) {
    return news("output", "stream", output.stream().name(), "text", output.text());
  }

  @Override
  public Map<String, Object> value(CellEvent.Value value) {
    return news("value", "text", value.text(), "type", value.type());
  }

  @Override
  public Map<String, Object> problem(CellEvent.Problem problem) {
    return news("problem", "problem", problem);
  }

  @Override
  public Map<String, Object> thrown(CellEvent.Thrown thrown) {
    return news("thrown", "thrown", thrown);
  }

  /** Made in the learner's process, so it may be anything. */
  @Override
  public Map<String, Object> snapshot(CellEvent.Snapshot snapshot) {
    return Json.read(snapshot.json())
        .map(json -> news("snapshot", "snapshot", json))
        .orElse(Map.of());
  }

  @Override
  public Map<String, Object> limit(CellEvent.Limit limit) {
    return news("limit", "limit", limit.kind().name(), "message", limit.message());
  }

  @Override
  public Map<String, Object> note(CellEvent.Note note) {
    return news("note", "message", note.message());
  }

  @Override
  public Map<String, Object> died(CellEvent.Died died) {
    return news("died", "message", died.message());
  }

  private Map<String, Object> news(String kind, @Nullable Object... more) {
    Map<String, Object> news = new LinkedHashMap<>();
    news.put("cell", cell);
    news.put("kind", kind);
    for (int i = 0; i < more.length; i += 2) {
      Object value = more[i + 1];
      if (value != null) {
        news.put(String.valueOf(more[i]), value);
      }
    }
    return news;
  }

  private void tell(Map<String, Object> news) {
    channel.tell(topic(), "cell", news);
  }

  private String topic() {
    return "cell:" + cell;
  }
}
