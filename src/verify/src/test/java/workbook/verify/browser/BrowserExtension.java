package workbook.verify.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for all tests, one served checkout for each class of them. */
final class BrowserExtension
    implements BeforeAllCallback, AfterTestExecutionCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Chromium chromium =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    context.getStore(NAMESPACE).put(Readers.class, new Readers(chromium.browser()));
  }

  /** A test that waited in vain tells what the course was doing meanwhile. */
  @Override
  public void afterTestExecution(ExtensionContext context) {
    if (context.getExecutionException().isPresent()) {
      System.err.println(context.getDisplayName() + ": " + readers(context).state());
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertThat(readers(context).leave()).as("what the browser complained about").isEmpty();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Readers.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return readers(context);
  }

  private static Readers readers(ExtensionContext context) {
    return context.getStore(NAMESPACE).get(Readers.class, Readers.class);
  }
}
