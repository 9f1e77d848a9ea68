package workbook.lab.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetSocketAddress;
import java.net.ProtocolException;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks a container engine one thing: has it the image? Testcontainers would find out too, but needs
 * a second when all is well and half a minute when the engine hangs.
 */
final class EngineQuestion {
  private static final Pattern STATUS =
      Pattern.compile("HTTP/1\\.[01] (\\d{3}) [^\\n]*\\n.*", Pattern.DOTALL);

  private EngineQuestion() {}

  /**
   * The status of the engine's answer: 200 when it has the image, 404 when it hasn't. Blocks as
   * long as the engine is silent; an interrupt ends it.
   */
  static int image(URI endpoint, String image) throws IOException {
    try (ByteChannel channel = open(endpoint)) {
      String request =
          "GET /images/" + image + "/json HTTP/1.1\r\nHost: docker\r\nConnection: close\r\n\r\n";
      channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
      return status(channel);
    }
  }

  @SuppressWarnings("resource") // the pipe's file is closed with its channel
  private static ByteChannel open(URI endpoint) throws IOException {
    if ("npipe".equals(endpoint.getScheme())) {
      return new RandomAccessFile(endpoint.getPath().replace('/', '\\'), "rw").getChannel();
    }
    SocketAddress address =
        "unix".equals(endpoint.getScheme())
            ? UnixDomainSocketAddress.of(Path.of(endpoint.getPath()))
            : new InetSocketAddress(
                endpoint.getHost(), endpoint.getPort() < 0 ? 2375 : endpoint.getPort());
    return SocketChannel.open(address);
  }

  private static int status(ByteChannel channel) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteBuffer part = ByteBuffer.allocate(1024);
    while (channel.read(part) >= 0) {
      answer.write(part.array(), 0, part.position());
      part.clear();
      Matcher status = STATUS.matcher(answer.toString(StandardCharsets.ISO_8859_1));
      if (status.matches()) {
        return Integer.parseInt(status.group(1));
      }
    }
    throw new ProtocolException("no HTTP answer");
  }
}
