package onrecord.yaml;

import onrecord.corpus.Problem;

/** Ends the reading of a file at a fault behind which nothing can be understood. */
final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  Unreadable(Problem problem) {
    super(problem.wrong());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
