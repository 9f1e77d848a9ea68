package workbook.migrate;

import java.util.List;

/** A few rows for Sakila, in SQL that both databases understand. */
final class SakilaRows {
  static final List<String> INSERTS =
      List.of(
          numbered("actor (actor_id, first_name, last_name, last_update)", "'Aki', 'Sato'", 20),
          numbered("country (country_id, country, last_update)", "'Japan'", 3),
          numbered("city (city_id, city, country_id, last_update)", "'Kyoto', 1 + i % 3", 5),
          numbered(
              "address (address_id, address, district, city_id, phone, last_update)",
              "'1 Street', 'Sakyo', 1 + i % 5, '075'",
              9),
          numbered("language (language_id, name, last_update)", "'Japanese'", 2),
          numbered("category (category_id, name, last_update)", "'Drama'", 4),
          numbered(
              "store (store_id, manager_staff_id, address_id, last_update)", "i, 1 + i % 9", 2),
          numbered(
              "staff (staff_id, first_name, last_name, address_id, store_id, active, username,"
                  + " last_update)",
              "'Ben', 'Ito', 1 + i % 9, i, 1, 'ben'",
              2),
          numbered(
              "customer (customer_id, store_id, first_name, last_name, address_id, active,"
                  + " create_date, last_update)",
              "1 + i % 2, 'Chie', 'Mori', i, 1, '2026-01-01 00:00:00'",
              9),
          numbered(
              "film (film_id, title, description, language_id, rental_duration, rental_rate,"
                  + " replacement_cost, last_update)",
              "'Film', 'It''s a film', 1 + i % 2, 3, 4.99, 19.99",
              30),
          numbered("film_actor (actor_id, film_id, last_update)", "1 + i % 30", 20),
          numbered("film_category (film_id, category_id, last_update)", "1 + i % 4", 30),
          numbered("inventory (inventory_id, film_id, store_id, last_update)", "i, 1 + i % 2", 30),
          numbered(
              "rental (rental_id, rental_date, inventory_id, customer_id, staff_id, last_update)",
              "'2026-02-01 00:00:00', i, 1 + i % 9, 1 + i % 2",
              30),
          numbered(
              "payment (payment_id, customer_id, staff_id, rental_id, amount, payment_date,"
                  + " last_update)",
              "1 + i % 9, 1 + i % 2, i, 2.5, '2026-02-02 00:00:00'",
              30));

  private SakilaRows() {}

  /** Rows that are numbered from 1; the last column is a time. */
  private static String numbered(String into, String values, int count) {
    return ("INSERT INTO %s WITH RECURSIVE n (i) AS"
            + " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)"
            + " SELECT i, %s, '2026-01-01 00:00:00' FROM n")
        .formatted(into, count, values);
  }
}
