package workbook.migrate.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A revision in its graph, with what it is joined to. Lists are in the order in which the revisions
 * were written down, so that all that follows from them is the same at every run.
 */
public final class Vertex {
  private final Node node;
  private final Set<Vertex> parents = new LinkedHashSet<>();
  private final Set<Vertex> needs = new LinkedHashSet<>();
  private final List<Vertex> children = new ArrayList<>();
  private final List<Vertex> dependents = new ArrayList<>();
  private final SortedSet<String> labels = new TreeSet<>();

  Vertex(Node node) {
    this.node = node;
  }

  void follow(Vertex parent) {
    if (parents.add(parent)) {
      parent.children.add(this);
    }
    need(parent);
  }

  void need(Vertex other) {
    if (needs.add(other)) {
      other.dependents.add(this);
    }
  }

  void label(Set<String> names) {
    labels.addAll(names);
  }

  /** The revision itself. */
  public Node node() {
    return node;
  }

  /** The revision's id. */
  public String id() {
    return node.id();
  }

  /** Revisions that it follows. */
  public Set<Vertex> parents() {
    return Collections.unmodifiableSet(parents);
  }

  /** Revisions that follow it. */
  public List<Vertex> children() {
    return Collections.unmodifiableList(children);
  }

  /** All that must have run right before it: its parents, then its dependencies. */
  public Set<Vertex> needs() {
    return Collections.unmodifiableSet(needs);
  }

  /** All that must run after it: its children, and revisions elsewhere that depend on it. */
  public List<Vertex> dependents() {
    return Collections.unmodifiableList(dependents);
  }

  /** Names of the branches it is on, sorted: its own, and those that reach it. */
  public SortedSet<String> labels() {
    return Collections.unmodifiableSortedSet(labels);
  }

  /** Whether it follows no other. */
  public boolean isBase() {
    return parents.isEmpty();
  }

  /** Whether no other follows it; one elsewhere may still depend on it. */
  public boolean isHead() {
    return children.isEmpty();
  }

  /** Whether no other follows or needs it, so that it is a row of a database that has them all. */
  public boolean isTip() {
    return dependents.isEmpty();
  }

  /** Whether several follow it. */
  public boolean isBranchPoint() {
    return children.size() > 1;
  }

  /** Whether it follows several. */
  public boolean isMergePoint() {
    return parents.size() > 1;
  }

  @Override
  public String toString() {
    return node.id();
  }
}
