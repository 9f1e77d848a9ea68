package workbook.lab.judge;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import workbook.lab.check.Judgement;

/** Runs one check's class through JUnit; what it finds goes into the judgement. */
final class CheckRun {
  private CheckRun() {}

  static void run(Class<?> check, Judgement judgement) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(check)).build();
    try (LauncherSession session = LauncherFactory.openSession(config())) {
      session.getStore().put(Namespace.create(Judgement.KEY), Judgement.KEY, judgement);
      session.getLauncher().execute(request, new Breakages(judgement));
    }
  }

  /** What breaks outside of a check's methods is a fault of ours, and must not pass for silence. */
  private record Breakages(Judgement judgement) implements TestExecutionListener {
    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
      if (identifier.isContainer()) {
        result.getThrowable().ifPresent(judgement::broken);
      }
    }
  }

  /** Nothing is looked up on the class path: we know what we need, and it takes time. */
  private static LauncherConfig config() {
    return LauncherConfig.builder()
        .addTestEngines(new JupiterTestEngine())
        .enableTestEngineAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .build();
  }
}
