package workbook.lab.database;

import java.util.Locale;

/** A process of its own that has a server: says who it is once the server answers. */
final class ServerMain {
  private ServerMain() {}

  /** Waits to be killed when told to; ends by itself otherwise. */
  public static void main(String[] arguments) throws InterruptedException {
    MySqlServer server = MySqlServers.shared();
    if (server instanceof MySqlServer.Found found
        && found.origin() == MySqlServer.Origin.CONTAINER) {
      found.freshDatabase();
      System.out.println(Owner.self());
      if (arguments.length > 0) {
        Thread.sleep(Long.MAX_VALUE);
      }
    } else {
      System.out.println("no container: " + server.sentence(Locale.ENGLISH));
    }
  }
}
