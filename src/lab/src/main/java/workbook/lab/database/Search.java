package workbook.lab.database;

import java.util.Map;

/** One search for a server, along the ways in their order. */
final class Search {
  private final Map<String, String> environment;

  Search(Map<String, String> environment) {
    this.environment = environment;
  }

  MySqlServer find() {
    String url = environment.get(Variables.URL);
    String known = environment.get(Variables.MISSING);
    if (url != null && !url.isBlank()) {
      return url.strip().equals("none")
          ? new MySqlServer.Missing(MissingReason.SWITCHED_OFF, Variables.URL)
          : new UrlWay(environment).look(url);
    }
    return known == null || known.isBlank() ? search() : told(known);
  }

  /** When neither is to be had, the engine's reason is told: it is the easier one to mend. */
  private MySqlServer search() {
    MySqlServer container = new ContainerWay(environment, ContainerWay.IMAGE).look();
    return container instanceof MySqlServer.Found
        ? container
        : new ProgramWay(environment).look().orElse(container);
  }

  private static MySqlServer told(String known) {
    int space = known.indexOf(' ');
    return new MySqlServer.Missing(
        MissingReason.valueOf(known.substring(0, space)), known.substring(space + 1));
  }
}
