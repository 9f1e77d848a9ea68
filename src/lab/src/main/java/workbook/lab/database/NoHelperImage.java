package workbook.lab.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps Testcontainers from starting its own cleaner, Ryuk: a second image, which would be
 * downloaded at run time, for what {@link Starter} and {@link Leftovers} do. The only switch is the
 * variable {@code TESTCONTAINERS_RYUK_DISABLED}, which must be there before the JVM is, and an IDE
 * that runs a check doesn't know it; so the choice is made in its place.
 */
final class NoHelperImage {
  private static final Logger LOG = LoggerFactory.getLogger(NoHelperImage.class);
  private static final String PLACE = "org.testcontainers.utility.";

  private NoHelperImage() {}

  /** Before anything else is asked of Testcontainers. */
  static void choose() {
    try {
      Constructor<?> ofThisJvm =
          Class.forName(PLACE + "JVMHookResourceReaper").getDeclaredConstructor();
      ofThisJvm.setAccessible(true);
      Field chosen = Class.forName(PLACE + "ResourceReaper").getDeclaredField("instance");
      chosen.setAccessible(true);
      if (chosen.get(null) == null) {
        chosen.set(null, ofThisJvm.newInstance());
      }
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.debug("this release of Testcontainers is built in another way", e);
    }
  }
}
