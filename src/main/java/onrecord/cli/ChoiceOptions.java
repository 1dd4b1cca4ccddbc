package onrecord.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.bank.Depth;
import onrecord.bank.Kind;
import onrecord.bank.Skill;
import onrecord.cli.Options.UsageException;
import onrecord.study.Choice;

/** The options of {@code play} that choose the questions of a round. */
final class ChoiceOptions {
  /** Those that are followed by a value. */
  static final List<String> VALUED =
      List.of("--article", "--skill", "--kind", "--depth", "--minutes", "--number");

  /** Those that stand alone. */
  private static final List<String> PLAIN = List.of("--mistakes", "--due", "--drill");

  static final List<String> NAMES = Stream.concat(VALUED.stream(), PLAIN.stream()).toList();

  private ChoiceOptions() {}

  /**
   * The choice with one option more.
   *
   * @param value empty where the option stands alone
   * @throws UsageException with what there is to choose from
   */
  static Choice with(Choice choice, String option, String value) throws UsageException {
    return switch (option) {
      case "--article" -> choice.about(Optional.of(value));
      case "--skill" -> choice.training(Optional.of(skill(value)));
      case "--kind" -> choice.of(Optional.of(kind(value)));
      case "--depth" -> choice.at(Optional.of(depth(value)));
      case "--number" -> choice.many(number(value));
      case "--minutes" -> from(choice, minutes(value));
      case "--mistakes" -> from(choice, Choice.From.MISTAKES);
      case "--due" -> from(choice, Choice.From.DUE);
      default -> from(choice, Choice.From.DRILL);
    };
  }

  private static Choice from(Choice choice, Choice.From from) throws UsageException {
    if (choice.from() != Choice.From.ALL && choice.from() != from) {
      throw new UsageException("--mistakes, --due, --drill and --minutes do not go together.");
    }
    return choice.out(from);
  }

  /**
   * Refuses a quarter of an hour that is to be something else as well.
   *
   * @throws UsageException with a sentence for the user
   */
  static void check(Choice choice) throws UsageException {
    Choice bare = Choice.ANY.about(choice.article()).out(Choice.From.QUARTER);
    if (choice.from() == Choice.From.QUARTER && !choice.equals(bare)) {
      throw new UsageException("--minutes goes with --article, and with no other choice.");
    }
  }

  private static Skill skill(String value) throws UsageException {
    List<String> known = Arrays.stream(Skill.values()).map(Choice::hyphened).toList();
    return Choice.skill(value).orElseThrow(() -> unknown("skill", value, known));
  }

  private static Kind kind(String value) throws UsageException {
    List<String> known = Arrays.stream(Kind.values()).map(Kind::word).toList();
    return Kind.of(value).orElseThrow(() -> unknown("kind", value, known));
  }

  private static Depth depth(String value) throws UsageException {
    List<String> known = Arrays.stream(Depth.values()).map(Depth::word).toList();
    return Depth.of(value).orElseThrow(() -> unknown("depth", value, known));
  }

  private static UsageException unknown(String what, String value, List<String> known) {
    return new UsageException(
        "there is no "
            + what
            + " \""
            + value
            + "\""
            + Alike.meant(value, known)
            + " There are "
            + String.join(", ", known)
            + ".");
  }

  private static int number(String value) throws UsageException {
    return Choice.number(value)
        .orElseThrow(
            () ->
                new UsageException(
                    "--number needs a whole number from 1 to "
                        + Choice.MOST
                        + ", not \""
                        + value
                        + "\"."));
  }

  private static Choice.From minutes(String value) throws UsageException {
    if (!value.equals(String.valueOf(Choice.MINUTES))) {
      throw new UsageException(
          "--minutes takes "
              + Choice.MINUTES
              + ", not \""
              + value
              + "\"; no other length is made.");
    }
    return Choice.From.QUARTER;
  }
}
