package workbook.course.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import workbook.course.markdown.Markdown;
import workbook.course.source.Language;
import workbook.course.source.ProblemKind;
import workbook.course.source.Problems;
import workbook.course.source.SourceFile;

/** Reads a deck: splits it, drops hidden slides, finds its sections and renders it. */
final class DeckReader {
  private final SourceFile file;
  private final Language language;
  private final Problems problems;
  private final List<Slide> slides = new ArrayList<>();
  private final List<DeckSection> sections = new ArrayList<>();

  private DeckReader(SourceFile file, Language language) {
    this.file = file;
    this.language = language;
    this.problems = new Problems(file.name());
  }

  static Deck read(SourceFile file, Language language) {
    return new DeckReader(file, language).read();
  }

  private Deck read() {
    SlideParser parser = new SlideParser(problems);
    List<ParsedSlide> parsed = DeckSplitter.split(file.text()).stream().map(parser::parse).toList();
    Map<String, @Nullable Object> head = parsed.isEmpty() ? Map.of() : parsed.get(0).settings();
    Map<?, ?> defaults = head.get("defaults") instanceof Map<?, ?> map ? map : Map.of();
    SlideRenderer renderer = new SlideRenderer(language, defaults, problems);
    parsed.stream().filter(slide -> !slide.isHidden()).forEach(slide -> add(slide, renderer));
    return new Deck(language, title(head), head, slides, sections, problems.list());
  }

  private String title(Map<String, @Nullable Object> head) {
    Object title = head.get("title");
    if (title != null) {
      return Markdown.plain(String.valueOf(title));
    }
    return slides.isEmpty() ? "" : slides.get(0).title();
  }

  private void add(ParsedSlide parsed, SlideRenderer renderer) {
    int number = slides.size() + 1;
    if (parsed.text("layout").equals(Layouts.SECTION)) {
      openSection(parsed, number);
    }
    String section = sections.isEmpty() ? null : sections.get(sections.size() - 1).id();
    slides.add(renderer.render(parsed, number, section));
  }

  private void openSection(ParsedSlide slide, int number) {
    String title = Markdown.plain(slide.title() == null ? "" : slide.title());
    String alias = slide.text("routeAlias");
    String id = alias.isEmpty() ? slug(title) : alias;
    int line = slide.source().start() + 1;
    if (id.isEmpty()) {
      problems.add(ProblemKind.SECTION_WITHOUT_ID, line, title);
    }
    if (sections.stream().anyMatch(section -> section.id().equals(id))) {
      problems.add(ProblemKind.REPEATED_SECTION, line, id);
    }
    sections.add(new DeckSection(id, title, number));
  }

  private static String slug(String title) {
    boolean english = title.chars().allMatch(c -> c < 128 || !Character.isLetter(c));
    return english
        ? title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "")
        : "";
  }
}
