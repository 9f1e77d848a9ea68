package workbook.lab.database;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Container;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes containers that a killed process of ours could not remove. */
final class Leftovers {
  /** On every container of ours: the {@link Owner}. */
  static final String LABEL = "workbook.owner";

  private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

  private Leftovers() {}

  static void remove(DockerClient engine) {
    try {
      for (Container container :
          engine.listContainersCmd().withShowAll(true).withLabelFilter(List.of(LABEL)).exec()) {
        if (Owner.parse(container.getLabels().getOrDefault(LABEL, ""))
            .filter(Owner::gone)
            .isPresent()) {
          engine
              .removeContainerCmd(container.getId())
              .withForce(true)
              .withRemoveVolumes(true)
              .exec();
          LOG.info("removed container {}, whose owner is gone", container.getId());
        }
      }
    } catch (DockerException e) {
      LOG.debug("leftover containers are still there", e);
    }
  }
}
