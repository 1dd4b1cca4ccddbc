package onrecord.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Depth;
import onrecord.bank.Kind;
import onrecord.bank.Layer;
import onrecord.bank.Skill;
import onrecord.study.Choice;

/** What shells offer behind options and commands: words that never change, and ids as they are. */
final class Completed {

  /** A list that is asked for when it is needed. */
  enum Listed {
    UNITS("units", "units"),
    ARTICLES("articles", "articles"),
    QUESTIONS("questions", "units --questions");

    private final String word;
    private final String command;

    Listed(String word, String command) {
      this.word = word;
      this.command = command;
    }

    /** The end of the name of the script's function that lists them. */
    String word() {
      return word;
    }

    /** What prints them: the first word of each line that does not begin with a blank. */
    String command() {
      return command;
    }
  }

  private Completed() {}

  /** Words by the option that they stand behind. */
  static Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("--kind", Arrays.stream(Kind.values()).map(Kind::word).toList());
    words.put("--skill", Arrays.stream(Skill.values()).map(Choice::hyphened).toList());
    words.put("--depth", Arrays.stream(Depth.values()).map(Depth::word).toList());
    words.put(
        "--with",
        Stream.concat(Arrays.stream(Layer.values()).map(Layer::word), Stream.of("none")).toList());
    words.put("--minutes", List.of(String.valueOf(Choice.MINUTES)));
    return words;
  }

  /** Lists by the option that their ids stand behind. */
  static Map<String, Listed> listed() {
    Map<String, Listed> listed = new LinkedHashMap<>();
    listed.put("--article", Listed.ARTICLES);
    listed.put("--unit", Listed.UNITS);
    listed.put("--question", Listed.QUESTIONS);
    return listed;
  }

  /** Lists by the command whose first argument is one of their ids. */
  static Map<String, Listed> arguments() {
    Map<String, Listed> arguments = new LinkedHashMap<>();
    arguments.put("play", Listed.UNITS);
    arguments.put("read", Listed.ARTICLES);
    arguments.put("edit", Listed.QUESTIONS);
    return arguments;
  }

  /** The arms of a shell's {@code case}: for each name, the words to choose from. */
  static String cases(Map<String, List<String>> words, Map<String, Listed> listed) {
    String fixed =
        words.entrySet().stream()
            .map(e -> arm(e.getKey(), String.join(" ", e.getValue())))
            .collect(Collectors.joining());
    String asked =
        listed.entrySet().stream()
            .map(e -> arm(e.getKey(), "$(_onrecord_ids " + e.getValue().command() + ")"))
            .collect(Collectors.joining());
    return fixed + asked;
  }

  private static String arm(String name, String words) {
    return "    " + name + ") words=\"" + words + "\" ;;\n";
  }
}
