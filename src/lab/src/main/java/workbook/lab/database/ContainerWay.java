package workbook.lab.database;

import java.net.ProtocolException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A container of MySQL, where an engine answers that has the image. Nothing is downloaded. */
final class ContainerWay {
  /** The image whose server the course is written for. */
  static final String IMAGE = "mysql:9.7";

  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private final Map<String, String> environment;
  private final String image;

  ContainerWay(Map<String, String> environment, String image) {
    this.environment = environment;
    this.image = image;
  }

  MySqlServer look() {
    List<URI> endpoints;
    try {
      endpoints = new EngineEndpoints(environment).list();
    } catch (IllegalArgumentException e) {
      return missing(MissingReason.ENGINE_DOWN, environment.getOrDefault("DOCKER_HOST", ""));
    }
    MySqlServer answer = missing(MissingReason.ENGINE_NONE, "");
    Instant end = Instant.now().plus(PATIENCE);
    for (URI endpoint : endpoints) {
      answer = look(Engine.at(endpoint, environment), Duration.between(Instant.now(), end));
      if (answer instanceof MySqlServer.Found) {
        break;
      }
    }
    return answer;
  }

  private MySqlServer look(Engine engine, Duration patience) {
    try {
      return answer(
          engine, Patience.within(patience, () -> EngineQuestion.image(engine.endpoint(), image)));
    } catch (TimeoutException e) {
      return missing(MissingReason.ENGINE_SILENT, engine.place());
    } catch (ExecutionException e) {
      return missing(reason(e.getCause()), engine.place());
    }
  }

  private MySqlServer answer(Engine engine, int status) {
    return switch (status) {
      case 200 -> MySqlContainer.start(engine, image);
      case 404 -> missing(MissingReason.IMAGE_MISSING, image);
      case 400 ->
          Engine.secured(environment)
              ? MySqlContainer.start(engine, image)
              : missing(MissingReason.ENGINE_TROUBLE, engine.place());
      default -> missing(MissingReason.ENGINE_TROUBLE, engine.place());
    };
  }

  private static MissingReason reason(@Nullable Throwable failure) {
    String message = failure == null ? "" : String.valueOf(failure.getMessage());
    if (failure instanceof AccessDeniedException
        || message.toLowerCase(Locale.ROOT).contains("permission denied")) {
      return MissingReason.ENGINE_FORBIDDEN;
    }
    return failure instanceof ProtocolException
        ? MissingReason.ENGINE_TROUBLE
        : MissingReason.ENGINE_DOWN;
  }

  private static MySqlServer.Missing missing(MissingReason why, String detail) {
    return new MySqlServer.Missing(why, detail);
  }
}
