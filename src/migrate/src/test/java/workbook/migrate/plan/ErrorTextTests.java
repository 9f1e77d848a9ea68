package workbook.migrate.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static workbook.migrate.graph.GraphText.graph;
import static workbook.migrate.plan.Play.refusal;

import org.junit.jupiter.api.Test;

/** The errors as a person reads them: what is wrong, who is meant, what to type. */
final class ErrorTextTests {
  private static final Play BRANCH =
      new Play(graph("ae1027", "b22f01 <- ae1027", "c1aa00 <- b22f01 [left]", "c2bb00 <- b22f01"));

  private static void says(Runnable what, String text) {
    assertThat(refusal(what)).hasMessage(text);
  }

  @Test
  void names_the_candidates() {
    says(
        () -> BRANCH.from().up("head"),
        """
        `head` means several revisions: c1aa00, c2bb00.

        Name the one you mean, or `heads` for all. If there should be one line of revisions, one of them lacks its `parents`.""");
    says(
        () -> BRANCH.from("c1aa00", "c2bb00").up("+1"),
        """
        `+1` is not clear: the database is at several revisions: c1aa00, c2bb00.

        Name the revision to count from, such as `c1aa00+1`.""");
    says(
        () -> BRANCH.from("c1aa00", "c2bb00").down("-1"),
        """
        `-1` is not clear: the database is at several revisions: c1aa00, c2bb00.

        Say which of them is to go down, such as `c1aa00@-1`.""");
    says(
        () -> BRANCH.from("b22f01").up("+1"),
        """
        `+1` can go on to several revisions: c1aa00, c2bb00.

        Name the one you mean, such as `c1aa00`.""");
    says(
        () -> new Play(graph("ae1027", "ae1f33")).from().up("ae1"),
        """
        Several revisions begin with `ae1`: ae1027, ae1f33.

        Write more of the id.""");
  }

  @Test
  void names_the_nearest() {
    says(
        () -> BRANCH.from().up("c1ab"),
        """
        There is no revision `c1ab`.

        The nearest are: c1aa00, c2bb00, ae1027. `history` lists all.""");
    says(
        () -> BRANCH.from().up("lift@head"),
        """
        There is no branch `lift`.

        Before the @ stands a label or a revision on the branch. The nearest are: left.""");
    says(
        () -> BRANCH.from().up("left@c2bb00"),
        """
        Revision `c2bb00` is not on the branch `left`.

        `history` shows the labels. Leave out the part before the @, or name a revision of that branch.""");
  }

  @Test
  void says_how_far_it_came() {
    says(
        () -> BRANCH.from("ae1027").up("left@+9"),
        """
        `left@+9` leads past the end: one can go no further than 2 that way.

        `history` lists the revisions.""");
    says(
        () -> BRANCH.from("c1aa00").down("ae1027-2"),
        """
        `ae1027-2` leads past the end: one can go no further than 1 that way.

        `history` lists the revisions.""");
    says(
        () -> BRANCH.from("b22f01").down("c1aa00"),
        """
        `c1aa00` is not below where the database is (b22f01), so a downgrade can't end there.

        `history` shows the order; `upgrade` goes up.""");
  }

  @Test
  void says_what_the_version_table_has() {
    says(
        () -> BRANCH.from("ffff00").up("heads"),
        """
        The database is at revision `ffff00`, and there is none with this id here.

        It may be in a branch of the sources that is not checked out.""");
    says(
        () -> BRANCH.from("ae1027", "c1aa00").up("heads"),
        """
        The version table has rows that don't go together: ae1027, c1aa00. `ae1027` is needed by another of them, so it can't be a row beside it.

        Find out where the database really is, and write that: `stamp --purge` with the revision.""");
  }
}
