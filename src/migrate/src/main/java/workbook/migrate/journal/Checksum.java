package workbook.migrate.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import workbook.migrate.json.OperationText;
import workbook.migrate.operation.Operation;
import workbook.migrate.sql.NormalSql;

/**
 * A short text that is another one when a revision does something else. What its file looks like is
 * no part of it: comments, formatting, the ends of lines, also those of SQL.
 */
public final class Checksum {
  private static final int LENGTH = 16;

  private Checksum() {}

  /** The checksum of what a revision does there and back; an empty list where there is no way. */
  public static String of(List<Operation> upgrade, List<Operation> downgrade) {
    return of(text(upgrade) + "\n" + text(downgrade));
  }

  private static String text(List<Operation> operations) {
    return OperationText.write(operations.stream().map(Checksum::normal).toList());
  }

  private static Operation normal(Operation operation) {
    return operation instanceof Operation.Execute it
        ? new Operation.Execute(NormalSql.of(it.sql()), it.values())
        : operation;
  }

  private static String of(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }
}
