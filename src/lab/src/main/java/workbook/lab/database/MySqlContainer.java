package workbook.lab.database;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** MySQL in a container, its data in memory. */
final class MySqlContainer implements Launch {
  private static final Logger LOG = LoggerFactory.getLogger(MySqlContainer.class);
  private static final ExposedPort PORT = ExposedPort.tcp(3306);

  private final Engine engine;
  private final String image;
  private final IdleConnections connections;
  private volatile @Nullable GenericContainer<?> container;

  private MySqlContainer(Engine engine, String image) {
    this.engine = engine;
    this.image = image;
    this.connections = new IdleConnections(MySqlAddress.ofOurs(engine.host(), "root"));
  }

  static MySqlServer start(Engine engine, String image) {
    MySqlContainer container = new MySqlContainer(engine, image);
    return Starter.start(MySqlServer.Origin.CONTAINER, container.connections, container);
  }

  @Override
  public boolean run() throws InterruptedException {
    NoHelperImages.choose(engine);
    GenericContainer<?> started = create();
    container = started;
    started.start();
    boolean ready = Readiness.await(connections, started::isRunning);
    if (!ready) {
      LOG.warn("container of {} did not become a server; its log: {}", image, started.getLogs());
    }
    Leftovers.remove(started.getDockerClient());
    return ready;
  }

  @Override
  public void end() {
    GenericContainer<?> started = container;
    if (started != null) {
      started.stop();
    }
  }

  @Override
  public MySqlServer.Missing failure() {
    return new MySqlServer.Missing(MissingReason.CONTAINER_FAILED, image);
  }

  @SuppressWarnings("resource") // closed by end()
  private GenericContainer<?> create() {
    return new GenericContainer<>(DockerImageName.parse(image))
        .withImagePullPolicy(name -> false)
        .withTmpFs(Map.of("/var/lib/mysql", "rw"))
        .withEnv("MYSQL_ROOT_PASSWORD", connections.address().password())
        .withEnv("MYSQL_ROOT_HOST", "%")
        .withEnv("MYSQL_INITDB_SKIP_TZINFO", "yes")
        .withCommand(ServerOptions.QUICK.toArray(String[]::new))
        .withLabel(Leftovers.LABEL, Owner.self().toString())
        .withCreateContainerCmdModifier(this::publish)
        .waitingFor(new NoWait());
  }

  /** At a port that we chose, on loopback where that is enough. */
  private void publish(CreateContainerCmd command) {
    int port = connections.address().port();
    Ports.Binding binding =
        engine.local()
            ? Ports.Binding.bindIpAndPort("127.0.0.1", port)
            : Ports.Binding.bindPort(port);
    HostConfig host = command.getHostConfig();
    command
        .withExposedPorts(PORT)
        .withHostConfig(
            (host == null ? new HostConfig() : host)
                .withAutoRemove(true)
                .withPortBindings(new PortBinding(binding, PORT)));
  }
}
