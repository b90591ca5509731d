package vn.giaitrinh.json.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forms that lines had so far, as a tree: from the start of a line through shared bytes to a
 * hole, through the bytes after it to the next, and so on to the end of the line.
 */
final class LineForms {
  /** A register has fewer; where there are more, lines differ in what no hole is made for. */
  private static final int MOST = 1 << 12;

  private Node root = new Node(null);
  private int size;

  /** A place in lines after shared bytes: a hole, or the end. */
  private static final class Node {
    private final @Nullable LineHole hole;
    private final List<Edge> edges = new ArrayList<>(1);
    private final LineForm form = new LineForm();

    Node(@Nullable LineHole hole) {
      this.hole = hole;
    }
  }

  /** The bytes that some lines share after a hole. */
  private static final class Edge {
    private final byte[] shared;
    private final Node to;

    Edge(byte[] shared, Node to) {
      this.shared = shared;
      this.to = to;
    }

    boolean stands(byte[] bytes, int at, int end) {
      int last = at + shared.length;
      return last <= end && Arrays.equals(bytes, at, last, shared, 0, shared.length);
    }
  }

  /**
   * Finds the form of a line and what stands in its holes.
   *
   * @param end where the bytes end that may be looked at, the line feed of the line among them
   * @return null if it has none so far, or no line feed
   */
  @Nullable LineForm find(byte[] bytes, int start, int end, LineValues values) {
    values.clear();
    Node node = root;
    int at = start;
    while (true) {
      int next = LineHole.NONE;
      for (int i = 0; i < node.edges.size() && next == LineHole.NONE; i++) {
        Edge edge = node.edges.get(i);
        if (edge.stands(bytes, at, end)) {
          int after = at + edge.shared.length;
          if (edge.to.hole == null) {
            if (values.endAt(bytes, after, end)) {
              return values.areWhole() ? edge.to.form : null;
            }
          } else {
            next = edge.to.hole.read(bytes, after, end, values);
          }
          if (next != LineHole.NONE) {
            node = edge.to;
          }
        }
      }
      if (next == LineHole.NONE) {
        return null;
      }
      at = next;
    }
  }

  /**
   * Adds the form of a line.
   *
   * @param cuts where the holes of the line are, in order
   */
  void add(byte[] bytes, int start, int end, List<LineCut> cuts) {
    if (size == MOST) {
      root = new Node(null);
      size = 0;
    }
    Node node = root;
    int at = start;
    for (LineCut cut : cuts) {
      node = grown(node, Arrays.copyOfRange(bytes, at, cut.start()), cut.hole());
      at = cut.end();
    }
    int edges = node.edges.size();
    grown(node, Arrays.copyOfRange(bytes, at, end), null);
    size += node.edges.size() - edges;
  }

  private static Node grown(Node node, byte[] shared, @Nullable LineHole hole) {
    for (Edge edge : node.edges) {
      if (edge.to.hole == hole && Arrays.equals(edge.shared, shared)) {
        return edge.to;
      }
    }
    Node to = new Node(hole);
    node.edges.add(new Edge(shared, to));
    return to;
  }
}
