package workbook.lab.judge;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/** What an answer could change for the next one: put back after it. */
record Surroundings(
    Properties properties, Locale locale, TimeZone zone, PrintStream out, PrintStream err) {

  static Surroundings now() {
    return new Surroundings(
        (Properties) System.getProperties().clone(),
        Locale.getDefault(),
        TimeZone.getDefault(),
        System.out,
        System.err);
  }

  void restore() {
    System.setProperties(properties);
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
    System.setOut(out);
    System.setErr(err);
  }
}
