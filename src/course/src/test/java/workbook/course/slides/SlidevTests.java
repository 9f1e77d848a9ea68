package workbook.course.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import workbook.course.Samples;
import workbook.course.source.Problems;

/** Decks made by hand, each with what Slidev's own parser makes of it. */
class SlidevTests {
  private static final Path FOLDER = Path.of("src/test/resources/slidev");

  /** Front matter that is no valid YAML: Slidev's library repairs some of it, ours reports it. */
  private static final Map<String, Set<Integer>> REPAIRED_YAML =
      Map.of("e19-yaml-errors", Set.of(0, 2, 3, 7));

  static Stream<String> decks() throws IOException {
    return Samples.names("slidev");
  }

  static Stream<String> decksWithoutImports() throws IOException {
    return decks().filter(name -> !name.equals("e27-src"));
  }

  @ParameterizedTest
  @MethodSource("decks")
  void a_deck_is_split_as_slidev_splits_it(String name) throws IOException {
    assertThat(parsed(name))
        .extracting(SlidevTests::lines)
        .isEqualTo(expected(name).stream().map(SlidevTests::lines).toList());
  }

  @ParameterizedTest
  @MethodSource("decks")
  void slides_are_taken_apart_as_slidev_does(String name) throws IOException {
    List<Map<String, Object>> expected = expected(name);
    List<ParsedSlide> parsed = parsed(name);
    for (int i = 0; i < parsed.size(); i++) {
      boolean repaired = REPAIRED_YAML.getOrDefault(name, Set.of()).contains(i);
      assertThat(content(parsed.get(i), repaired))
          .as("slide %d", i)
          .isEqualTo(content(expected.get(i), repaired));
    }
  }

  @ParameterizedTest
  @MethodSource("decksWithoutImports")
  void hidden_slides_are_dropped(String name) throws IOException {
    int shown = (Integer) Objects.requireNonNull(json(name).get("shown"));
    assertThat(parsed(name).stream().filter(slide -> !slide.isHidden())).hasSize(shown);
  }

  private static List<ParsedSlide> parsed(String name) throws IOException {
    SlideParser parser = new SlideParser(new Problems(Path.of(name)));
    return DeckSplitter.split(Files.readString(FOLDER.resolve(name + ".md"))).stream()
        .map(parser::parse)
        .toList();
  }

  private static List<Object> lines(ParsedSlide slide) {
    SlideSource source = slide.source();
    return List.of(
        source.index(),
        source.start(),
        source.contentStart(),
        source.end(),
        source.raw(),
        slide.revision());
  }

  private static List<Object> lines(Map<String, Object> slide) {
    return Stream.of("index", "start", "contentStart", "end", "raw", "revision")
        .map(slide::get)
        .toList();
  }

  private static Map<String, @Nullable Object> content(ParsedSlide slide, boolean repaired) {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("content", slide.content());
    content.put("note", slide.note());
    if (!repaired) {
      content.put("title", slide.title());
      content.put("level", slide.level());
      content.put("frontmatter", numbersAsDoubles(slide.settings()));
    }
    return content;
  }

  private static Map<String, @Nullable Object> content(
      Map<String, Object> slide, boolean repaired) {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("content", slide.get("content"));
    content.put("note", slide.get("note"));
    if (!repaired) {
      content.put("title", slide.get("title"));
      content.put("level", slide.getOrDefault("level", 0));
      content.put("frontmatter", numbersAsDoubles(map(slide.get("frontmatter"))));
    }
    return content;
  }

  /** Front matter that is no map is nothing to us, and a problem. */
  private static Map<?, ?> map(@Nullable Object frontmatter) {
    return frontmatter instanceof Map<?, ?> map ? map : Map.of();
  }

  /** JSON has only one kind of numbers. */
  private static @Nullable Object numbersAsDoubles(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, inner) -> copy.put(key, numbersAsDoubles(inner)));
      return copy;
    }
    return value instanceof Number number ? (Object) number.doubleValue() : value;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> expected(String name) throws IOException {
    return (List<Map<String, Object>>) Objects.requireNonNull(json(name).get("slides"));
  }

  /** JSON is YAML 1.2. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> json(String name) throws IOException {
    String json = Files.readString(FOLDER.resolve(name + ".json"));
    Object value = new Load(LoadSettings.builder().build()).loadFromString(json);
    return (Map<String, Object>) Objects.requireNonNull(value);
  }
}
