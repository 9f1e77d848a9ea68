package workbook.course.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Keeps what was made from a content until the content is another. Compares contents, not dates, so
 * that no change is missed.
 *
 * @param <K> what the content belongs to
 * @param <C> a content with value equality
 * @param <V> what is made from it
 */
public final class ContentCache<K, C, V> {
  private final Map<K, Kept<C, V>> kept = new ConcurrentHashMap<>();

  /** What was made from the content, made now when it is new. */
  public V get(K key, C content, Function<C, V> make) {
    Kept<C, V> known = kept.get(key);
    if (known != null && known.content().equals(content)) {
      return known.value();
    }
    V value = make.apply(content);
    kept.put(key, new Kept<>(content, value));
    return value;
  }

  private record Kept<C, V>(C content, V value) {}
}
