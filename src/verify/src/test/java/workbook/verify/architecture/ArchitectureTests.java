package workbook.verify.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Maven's arrows between the rooms can't hold. */
final class ArchitectureTests {
  private static JavaClasses rooms;

  @BeforeAll
  static void read_the_rooms() {
    rooms =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("workbook");
  }

  @ParameterizedTest
  @ValueSource(strings = {"migrate", "lab", "kernel", "course", "site", "cli"})
  void features_of_a_room_do_not_depend_on_each_other_in_circles(String room) {
    slices()
        .matching("workbook." + room + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(rooms);
  }

  @ParameterizedTest
  @CsvSource({
    "com.vladsch.flexmark.., workbook.course..",
    "org.snakeyaml.., workbook.course..|workbook.migrate.settings",
    "io.github.classgraph.., workbook.migrate.source",
    "io.javalin.., workbook.site..",
    "gg.jte.., workbook.site..",
    "picocli.., workbook.cli..",
    "org.hibernate.., workbook.migrate..",
    "org.testcontainers.., workbook.lab.database..",
    "com.sun.jdi.., workbook.kernel..",
    "jdk.jshell.., workbook.kernel..",
  })
  void a_library_stays_in_the_rooms_that_need_it(String library, String rooms) {
    List<String> allowed = new ArrayList<>(List.of(rooms.split("\\|")));
    allowed.add("gg.jte.generated..");
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed.toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .check(ArchitectureTests.rooms);
  }

  @Test
  void every_package_says_what_it_is_for_and_is_null_marked() {
    classes()
        .that()
        .resideInAPackage("workbook..")
        .and(describe("are top level", JavaClass::isTopLevelClass))
        .should(resideInANullMarkedPackage())
        .check(rooms);
  }

  @Test
  void only_entry_points_end_the_process() throws NoSuchMethodException {
    classes()
        .that()
        .doNotHaveSimpleName("Main")
        .and()
        .resideOutsideOfPackages("workbook.kernel.agent..", "workbook.lab.judge..")
        .should(
            com.tngtech.archunit.lang.conditions.ArchConditions.never(
                callMethod(System.class, "exit", int.class)))
        .check(rooms);
  }

  private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
    return new ArchCondition<>("reside in a package that is @NullMarked") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                type, marked, type.getName() + (marked ? " is" : " is not") + " null-marked"));
      }
    };
  }
}
