package workbook.lab.database;

import java.time.Duration;
import org.testcontainers.containers.wait.strategy.WaitStrategy;
import org.testcontainers.containers.wait.strategy.WaitStrategyTarget;

/** Testcontainers need not wait: {@link Readiness} asks the server itself. */
final class NoWait implements WaitStrategy {
  @Override
  public void waitUntilReady(WaitStrategyTarget target) {}

  @Override
  public WaitStrategy withStartupTimeout(Duration limit) {
    return this;
  }
}
