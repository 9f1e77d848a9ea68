package workbook.lab.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where a MySQL server is and who we are there.
 *
 * @param parameters the driver's parameters as in the address, such as {@code sslMode=REQUIRED};
 *     may be empty
 */
record MySqlAddress(String host, int port, String parameters, String user, String password) {
  private static final Pattern AMPERSAND = Pattern.compile("&");
  private static final Pattern FORM =
      Pattern.compile(
          "jdbc:mysql://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?"
              + "(?<host>\\[[0-9a-fA-F:.]+]|[^:@/?(),\\[\\]]+)(?::(?<port>\\d{1,5}))?"
              + "(?:/[^?]*)?(?:\\?(?<parameters>.*))?");

  /** A server of our own, to come: on a free port of the host, with a password nobody knows. */
  static MySqlAddress ofOurs(String host, String user) {
    return new MySqlAddress(
        host,
        FreePort.find(),
        "sslMode=DISABLED&allowPublicKeyRetrieval=true",
        user,
        UUID.randomUUID().toString());
  }

  /** Reads the address; who we are may stand in it, or beside it. Empty if it has another form. */
  static Optional<MySqlAddress> parse(
      String url, @Nullable String user, @Nullable String password) {
    Matcher form = FORM.matcher(url.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    Map<Boolean, List<String>> parameters = parameters(form.group("parameters"));
    Map<String, String> who = values(parameters.getOrDefault(true, List.of()));
    return Optional.of(
        new MySqlAddress(
            form.group("host"),
            form.group("port") == null ? 3306 : Integer.parseInt(form.group("port")),
            String.join("&", parameters.getOrDefault(false, List.of())),
            first(user, form.group("user"), who.get("user"), "root"),
            first(password, form.group("password"), who.get("password"), "")));
  }

  /** The JDBC address of a database of the server; an empty name means none of them. */
  String url(String database) {
    return plainUrl(database) + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  /** The same without parameters, for people. */
  String plainUrl(String database) {
    return "jdbc:mysql://" + place() + "/" + database;
  }

  /** Host and port. */
  String place() {
    return host + ":" + port;
  }

  boolean has(String parameter) {
    return ("&" + parameters).contains("&" + parameter + "=");
  }

  /** Without user and password. */
  @Override
  public String toString() {
    return place();
  }

  /** The parameters of the address: under true who we are, under false the others. */
  private static Map<Boolean, List<String>> parameters(@Nullable String text) {
    return AMPERSAND
        .splitAsStream(text == null ? "" : text)
        .filter(part -> part.indexOf('=') > 0)
        .collect(
            Collectors.partitioningBy(
                part -> part.startsWith("user=") || part.startsWith("password=")));
  }

  private static Map<String, String> values(List<String> parameters) {
    return parameters.stream()
        .collect(
            Collectors.toMap(
                part -> part.substring(0, part.indexOf('=')),
                part -> decoded(part.substring(part.indexOf('=') + 1)),
                (one, other) -> other));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String first(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null) {
        return candidate;
      }
    }
    return "";
  }
}
