package workbook.lab.database;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Locale;

/** The server of these tests; without one they are skipped with the reason. */
final class RealMySql {
  private RealMySql() {}

  static MySqlServer.Found server() {
    MySqlServer server = MySqlServers.shared();
    assumeThat(server).as(server.sentence(Locale.ENGLISH)).isInstanceOf(MySqlServer.Found.class);
    return (MySqlServer.Found) server;
  }
}
