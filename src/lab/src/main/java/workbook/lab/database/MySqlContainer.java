package workbook.lab.database;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** MySQL in a container, its data in memory. */
final class MySqlContainer implements Launch {
  private static final Logger LOG = LoggerFactory.getLogger(MySqlContainer.class);
  private static final ExposedPort PORT = ExposedPort.tcp(3306);

  private final String image;
  private final MySqlAddress address;
  private final GenericContainer<?> container;

  private MySqlContainer(Engine engine, String image) {
    this.image = image;
    this.address =
        new MySqlAddress(engine.host(), FreePort.find(), "", "root", UUID.randomUUID().toString());
    Ports.Binding binding =
        engine.local()
            ? Ports.Binding.bindIpAndPort("127.0.0.1", address.port())
            : Ports.Binding.bindPort(address.port());
    this.container =
        new GenericContainer<>(DockerImageName.parse(image))
            .withImagePullPolicy(name -> false)
            .withTmpFs(Map.of("/var/lib/mysql", "rw"))
            .withEnv("MYSQL_ROOT_PASSWORD", address.password())
            .withEnv("MYSQL_ROOT_HOST", "%")
            .withEnv("MYSQL_INITDB_SKIP_TZINFO", "yes")
            .withCommand(ServerOptions.QUICK.toArray(String[]::new))
            .withLabel(Leftovers.LABEL, Owner.self().toString())
            .withCreateContainerCmdModifier(command -> publish(command, binding))
            .waitingFor(new NoWait());
  }

  static MySqlServer start(Engine engine, String image) {
    MySqlContainer container = new MySqlContainer(engine, image);
    return Starter.start(MySqlServer.Origin.CONTAINER, container.address, container);
  }

  @Override
  public boolean run() throws InterruptedException {
    container.start();
    boolean ready = Readiness.await(address, container::isRunning);
    if (!ready) {
      LOG.warn("container of {} did not become a server; its log: {}", image, container.getLogs());
    }
    Leftovers.remove(container.getDockerClient());
    return ready;
  }

  @Override
  public void end() {
    container.stop();
  }

  @Override
  public MySqlServer.Missing failure() {
    return new MySqlServer.Missing(MissingReason.CONTAINER_FAILED, image);
  }

  private static void publish(CreateContainerCmd command, Ports.Binding binding) {
    HostConfig host = command.getHostConfig();
    command
        .withExposedPorts(PORT)
        .withHostConfig(
            (host == null ? new HostConfig() : host)
                .withAutoRemove(true)
                .withPortBindings(new PortBinding(binding, PORT)));
  }
}
