package workbook.kernel;

/** A process whose child runs an endless loop, and that ends without closing it. */
final class OrphanMaker {
  private OrphanMaker() {}

  public static void main(String[] arguments) throws InterruptedException {
    Kernel kernel = Kernels.start(KernelSettings.of(""), 0).take();
    Thread cell =
        new Thread(
            () ->
                kernel.run(
                    "System.out.println(ProcessHandle.current().pid()); while (true) {}",
                    event -> tell(event, arguments[0])));
    cell.setDaemon(true);
    cell.start();
    Thread.sleep(20_000);
  }

  private static void tell(CellEvent event, String how) {
    if (event instanceof CellEvent.Output output) {
      System.out.print(output.text());
      System.out.flush();
      if (how.equals("exit")) {
        new Thread(() -> System.exit(0)).start();
      }
    }
  }
}
