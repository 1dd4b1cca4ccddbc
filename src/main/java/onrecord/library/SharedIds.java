package onrecord.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import onrecord.yaml.Finding;

/** Finds ids that two files give to different things: what is remembered would get mixed up. */
public final class SharedIds {
  private final String what;
  private final Map<String, Path> holders = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** A search among things of one sort, such as {@code unit}. */
  public SharedIds(String what) {
    this.what = what;
  }

  /** Takes in that a file gives something this id; the same file may say so again. */
  public void add(String id, Path file) {
    Path other = holders.putIfAbsent(id, file);
    if (other != null && !other.equals(file)) {
      problems.add(
          Problem.error(
              Place.of(file.toString()),
              Finding.SAME_ID.id(),
              "the " + what + " id \"" + id + "\" is also that of " + other,
              "give one of them another id, or take one of the folders away"));
    }
  }

  /** A finding at every file but the first of an id; each names the first. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }
}
