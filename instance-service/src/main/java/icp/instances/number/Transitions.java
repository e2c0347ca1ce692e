package icp.instances.number;

import static icp.instances.number.Act.ALLOT;
import static icp.instances.number.Act.ATTACH;
import static icp.instances.number.Act.CONSUME;
import static icp.instances.number.Act.EXPIRE;
import static icp.instances.number.Act.GRANT;
import static icp.instances.number.Act.RELEASE;
import static icp.instances.number.Act.RESERVE;
import static icp.instances.number.NumberState.ALLOTTED;
import static icp.instances.number.NumberState.ATTACHED;
import static icp.instances.number.NumberState.FILED;
import static icp.instances.number.NumberState.FREE;
import static icp.instances.number.NumberState.INVALID;
import static icp.instances.number.NumberState.RESERVED;

import java.util.List;

/** All that may happen to a number. The ledger takes no line that is not here. */
final class Transitions {
  static final List<Edge> ALL =
      List.of(
          on(FREE, ALLOT, ALLOTTED),
          on(FREE, RESERVE, RESERVED),
          on(ALLOTTED, RESERVE, RESERVED),
          on(ALLOTTED, GRANT, ALLOTTED),
          on(ALLOTTED, RELEASE, FREE),
          on(ALLOTTED, EXPIRE, INVALID),
          // Asked again, for this revision or a later one.
          on(RESERVED, RESERVE, RESERVED),
          on(ATTACHED, RESERVE, ATTACHED),
          on(ATTACHED, RESERVE, RESERVED),
          on(RESERVED, ATTACH, ATTACHED),
          // What the applicant asked for goes back to them; what was made for the filing goes.
          on(RESERVED, RELEASE, ALLOTTED),
          on(RESERVED, RELEASE, FREE),
          on(ATTACHED, RELEASE, ALLOTTED),
          on(ATTACHED, RELEASE, FREE),
          on(RESERVED, EXPIRE, ALLOTTED),
          on(RESERVED, EXPIRE, FREE),
          // The word of its approval may come in the batch that holds the word of its review.
          on(RESERVED, CONSUME, FILED),
          on(ATTACHED, CONSUME, FILED));

  private Transitions() {}

  /**
   * @param from the state before
   * @param act what happens
   * @param to the state after
   */
  record Edge(NumberState from, Act act, NumberState to) {}

  private static Edge on(NumberState from, Act act, NumberState to) {
    return new Edge(from, act, to);
  }

  /**
   * @throws IllegalStateException if the table has no such edge
   */
  static void require(Edge edge) {
    if (!ALL.contains(edge)) {
      throw new IllegalStateException(
          "A number does not go from " + edge.from() + " to " + edge.to() + " on " + edge.act());
    }
  }
}
