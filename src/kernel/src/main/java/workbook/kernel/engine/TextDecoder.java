package workbook.kernel.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** UTF-8 to text, where a character may come in two pieces. */
final class TextDecoder {
  private final CharsetDecoder decoder =
      UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private byte[] rest = {};

  String decode(byte[] bytes) {
    ByteBuffer input = ByteBuffer.allocate(rest.length + bytes.length).put(rest).put(bytes).flip();
    CharBuffer output = CharBuffer.allocate(input.remaining());
    decoder.decode(input, output, false);
    rest = new byte[input.remaining()];
    input.get(rest);
    return output.flip().toString();
  }
}
