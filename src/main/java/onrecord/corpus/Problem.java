package onrecord.corpus;

/**
 * One finding in a file, as a value: where, how grave, what is wrong and what to do about it.
 *
 * @param id the stable name of the check, such as {@code E2}
 * @param wrong what is wrong, one sentence
 * @param todo what the author can do, one sentence
 */
public record Problem(Place place, Level level, String id, String wrong, String todo) {

  public static Problem error(Place place, String id, String wrong, String todo) {
    return new Problem(place, Level.ERROR, id, wrong, todo);
  }

  public static Problem warning(Place place, String id, String wrong, String todo) {
    return new Problem(place, Level.WARNING, id, wrong, todo);
  }

  public static Problem note(Place place, String id, String wrong, String todo) {
    return new Problem(place, Level.NOTE, id, wrong, todo);
  }

  /** {@code path:line:col: error[ID]: what is wrong}. */
  public String headline() {
    return place + ": " + level.word() + "[" + id + "]: " + wrong;
  }
}
