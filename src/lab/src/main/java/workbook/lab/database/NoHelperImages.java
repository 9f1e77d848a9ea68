package workbook.lab.database;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;

/**
 * Keeps Testcontainers from downloading images of its own at run time: its cleaner, Ryuk, for what
 * {@link Starter} and {@link Leftovers} do; and the one by which it finds the engine's host from
 * within a container, which {@link Engine} knows. The only switches are environment variables,
 * which must be there before the JVM is, and an IDE that runs a check doesn't know them; so the
 * choices are made in their place.
 */
final class NoHelperImages {
  private static final Logger LOG = LoggerFactory.getLogger(NoHelperImages.class);
  private static final String PLACE = "org.testcontainers.utility.";

  private NoHelperImages() {}

  /** Before anything else is asked of Testcontainers. */
  static void choose(Engine engine) {
    try {
      chooseCleaner();
      chooseHost(engine.host());
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.debug("this release of Testcontainers is built in another way", e);
    }
  }

  private static void chooseCleaner() throws ReflectiveOperationException {
    Constructor<?> ofThisJvm =
        Class.forName(PLACE + "JVMHookResourceReaper").getDeclaredConstructor();
    ofThisJvm.setAccessible(true);
    Field chosen = Class.forName(PLACE + "ResourceReaper").getDeclaredField("instance");
    chosen.setAccessible(true);
    if (chosen.get(null) == null) {
      chosen.set(null, ofThisJvm.newInstance());
    }
  }

  private static void chooseHost(String host) throws ReflectiveOperationException {
    Method strategy = DockerClientFactory.class.getDeclaredMethod("getOrInitializeStrategy");
    strategy.setAccessible(true);
    Field chosen = DockerClientProviderStrategy.class.getDeclaredField("dockerHostIpAddress");
    chosen.setAccessible(true);
    chosen.set(strategy.invoke(DockerClientFactory.instance()), host);
  }
}
