package workbook.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExerciseIdTests {
  private static final ExerciseId ID = ExerciseId.of("07/add-user-table");

  @Test
  void names_all_that_belongs_to_an_exercise() {
    assertThat(ID.qualifiedName()).isEqualTo("lesson07.add_user_table.AddUserTable");
    assertThat(ID.checkName()).isEqualTo("lesson07.AddUserTableCheck");
    assertThat(ID.textsName()).isEqualTo("lesson07.AddUserTable");
    assertThat(ID.folder(Path.of("root")))
        .isEqualTo(Path.of("root/exercises/src/main/java/lesson07/add_user_table"));
  }

  @Test
  void is_found_again_from_the_checks_source() {
    assertThat(ExerciseId.ofCheck(Path.of("java/lesson07/AddUserTableCheck.java"))).isEqualTo(ID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7/add", "07/Add", "07", "../../etc", "07/add--user", "07/add/../x"})
  void refuses_what_has_another_form(String id) {
    assertThatThrownBy(() -> ExerciseId.of(id)).hasMessageContaining("`" + id + "`");
  }
}
