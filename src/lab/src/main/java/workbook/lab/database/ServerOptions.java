package workbook.lab.database;

import java.util.List;

/**
 * Options of a MySQL server whose data nobody keeps: quick to start, small, careless of the disk.
 */
final class ServerOptions {
  /** {@code --loose-}: MariaDB, and other releases of MySQL, pass over what they don't know. */
  static final List<String> QUICK =
      List.of(
          "--loose-skip-log-bin",
          "--loose-sync-binlog=0",
          "--loose-innodb-flush-log-at-trx-commit=0",
          "--loose-innodb-doublewrite=OFF",
          "--loose-innodb-buffer-pool-size=32M",
          "--loose-innodb-redo-log-capacity=32M",
          "--loose-innodb-log-buffer-size=2M",
          "--loose-innodb-use-native-aio=OFF",
          "--loose-innodb-buffer-pool-dump-at-shutdown=OFF",
          "--loose-innodb-buffer-pool-load-at-startup=OFF",
          "--loose-performance-schema=OFF",
          "--loose-mysqlx=OFF",
          "--loose-auto-generate-certs=OFF",
          "--loose-host-cache-size=0",
          "--skip-name-resolve",
          "--max-connections=150",
          "--character-set-server=utf8mb4");

  private ServerOptions() {}
}
