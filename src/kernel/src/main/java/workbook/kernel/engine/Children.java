package workbook.kernel.engine;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All child processes that run: none outlives this one. */
final class Children {
  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(Children::killAll, "kernel-end"));
  }

  private Children() {}

  static void add(Process process) {
    RUNNING.add(process);
    var unused = process.onExit().thenRun(() -> RUNNING.remove(process));
  }

  /** Ends a process and all that it started. */
  static void kill(Process process) {
    if (process.isAlive()) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static void killAll() {
    RUNNING.forEach(Children::kill);
  }
}
