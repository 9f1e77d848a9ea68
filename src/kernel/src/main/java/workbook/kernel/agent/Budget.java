package workbook.kernel.agent;

/** How many characters a cell may still print. */
final class Budget {
  private final int limit;
  private int left;
  private boolean refused;
  private boolean reported;

  Budget(int limit) {
    this.limit = limit;
    renew();
  }

  void renew() {
    left = limit;
    refused = false;
    reported = false;
  }

  /** How many of these bytes of UTF-8 may be printed; never ends within a character. */
  int spend(byte[] bytes, int offset, int length) {
    for (int i = 0; i < length; i++) {
      boolean startsCharacter = (bytes[offset + i] & 0xC0) != 0x80;
      if (startsCharacter && left-- <= 0) {
        left = 0;
        refused = true;
      }
      if (refused) {
        return i;
      }
    }
    return length;
  }

  /** True once, when something was refused. */
  boolean overdrawn() {
    boolean news = refused && !reported;
    reported |= refused;
    return news;
  }
}
