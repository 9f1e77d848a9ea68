package workbook.migrate.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A revision in its graph, with what it is joined to. Lists are in the order in which the revisions
 * were given, so that all that follows from them is the same at every run.
 */
public final class Vertex {
  private final Node node;
  private final int number;
  private List<Vertex> parents = new ArrayList<>();
  private List<Vertex> needs = new ArrayList<>();
  private List<Vertex> children = new ArrayList<>();
  private List<Vertex> dependents = new ArrayList<>();
  private SortedSet<String> labels = Collections.emptySortedSet();

  Vertex(Node node, int number) {
    this.node = node;
    this.number = number;
  }

  void follow(Vertex parent) {
    if (!parents.contains(parent)) {
      parents.add(parent);
      parent.children.add(this);
    }
    need(parent);
  }

  void need(Vertex other) {
    if (!needs.contains(other)) {
      needs.add(other);
      other.dependents.add(this);
    }
  }

  /** All is joined: nothing can be added any more. */
  void close() {
    parents = List.copyOf(parents);
    needs = List.copyOf(needs);
    children = List.copyOf(children);
    dependents = List.copyOf(dependents);
  }

  void label(Set<String> names) {
    if (labels.isEmpty()) {
      labels = new TreeSet<>();
    }
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

  /** Which one it is in the order in which the revisions were given. */
  public int number() {
    return number;
  }

  /** Revisions that it follows. */
  public List<Vertex> parents() {
    return parents;
  }

  /** Revisions that follow it. */
  public List<Vertex> children() {
    return children;
  }

  /** All that must have run right before it: its parents, then its dependencies. */
  public List<Vertex> needs() {
    return needs;
  }

  /** All that must run after it: its children, and revisions elsewhere that depend on it. */
  public List<Vertex> dependents() {
    return dependents;
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
