package onrecord.cli;

/** The exit codes, with the words in which help and documents explain them. */
final class Exit {
  /** Done, and nothing to complain of. */
  static final int DONE = 0;

  /** Findings, or something that was asked for and not done. */
  static final int NOT_DONE = 1;

  /** The arguments make no sense, or the command could not run. */
  static final int UNABLE = 2;

  static final String DONE_MEANS = "0:done";
  static final String NOT_DONE_MEANS = "1:mistakes found, or something was not done";
  static final String UNABLE_MEANS = "2:the arguments make no sense, or the command could not run";

  private Exit() {}
}
