package workbook.lab.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class OwnerTests {
  private final Owner self = Owner.self();

  @Test
  void is_read_as_it_is_written() {
    assertThat(Owner.parse(self.toString()).map(Owner::toString)).contains(self.toString());
    assertThat(Owner.parse("somebody else")).isEmpty();
  }

  @Test
  void this_process_is_not_gone() {
    assertThat(self.gone()).isFalse();
  }

  @Test
  void another_process_with_our_number_is_not_us() {
    assertThat(new Owner(self.machine(), self.pid(), Instant.EPOCH).gone()).isTrue();
  }

  @Test
  void a_process_that_ended_is_gone() throws Exception {
    String java = ProcessHandle.current().info().command().orElse("java");
    Process child = new ProcessBuilder(java, "-version").start();
    Owner owner =
        new Owner(self.machine(), child.pid(), child.info().startInstant().orElse(Instant.now()));
    child.waitFor();
    assertThat(owner.gone()).isTrue();
  }

  @Test
  void of_another_machine_s_processes_nothing_is_known() {
    assertThat(new Owner("elsewhere", self.pid(), Instant.EPOCH).gone()).isFalse();
  }
}
