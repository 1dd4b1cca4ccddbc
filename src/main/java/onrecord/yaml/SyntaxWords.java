package onrecord.yaml;

import java.util.List;
import java.util.Optional;
import onrecord.corpus.Place;
import onrecord.corpus.Problem;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in plain words what the parser could not read: most slips are one of a dozen. */
final class SyntaxWords {
  /**
   * One slip.
   *
   * @param sign what the parser's problem or context contains
   * @param atStart whether the fault lies where the construct began, not where it was noticed
   */
  private record Slip(String sign, boolean atStart, String wrong, String todo) {}

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(
              "'\\t(TAB)'",
              false,
              "a tab stands where only blanks may stand",
              "indent with blanks, two for each level; YAML takes no tabs"),
          new Slip(
              "mapping values are not allowed",
              false,
              "a colon with a blank behind it stands inside a text without quotation marks",
              "put the whole text in quotation marks, or indent the line like its neighbours"),
          new Slip(
              "while scanning a quoted scalar",
              true,
              "a quotation mark is opened here and never closed",
              "close it at the end of the text, or delete it"),
          new Slip(
              "unknown escape character",
              false,
              "a backslash inside \"...\" has a meaning of its own",
              "put the text in single quotation marks"),
          new Slip(
              "expected ',' or ']'",
              true,
              "a list is opened with [ here and not closed, or a comma is missing",
              "close it with ]; a text that holds , [ ] or ends early needs quotation marks"),
          new Slip(
              "expected ',' or '}'",
              true,
              "a map is opened with { here and not closed, or a comma is missing",
              "close it with }; a text that holds a comma needs quotation marks"),
          new Slip(
              "could not find expected ':'",
              true,
              "this line is neither a key with a colon nor part of a text",
              "write key: value, or indent the line below the text it belongs to"),
          new Slip(
              "expected <block end>",
              false,
              "this line does not fit those above it",
              "indent it exactly like its neighbours; a text that begins with a quotation mark must end with it"),
          new Slip(
              "'<document start>'",
              false,
              "the bank ends above this line",
              "indent the line like its neighbours; one file holds one bank"),
          new Slip(
              "anchor",
              false,
              "a text that begins with & needs quotation marks",
              "put it in quotation marks"),
          new Slip(
              "alias",
              false,
              "a text that begins with * needs quotation marks",
              "put it in quotation marks"),
          new Slip(
              "tag",
              false,
              "a text that begins with ! needs quotation marks",
              "put it in quotation marks"),
          new Slip(
              "sequence entries are not allowed",
              false,
              "a dash may not stand here",
              "put each \"- \" on a line of its own, indented like the others"),
          new Slip(
              "block scalar",
              false,
              "behind | or > nothing may follow on the same line",
              "begin the text on the next line, indented"),
          new Slip(
              "cannot start any token",
              false,
              "a text may not begin with this character",
              "put the text in quotation marks"),
          new Slip(
              "directive",
              false,
              "a line may not begin with %",
              "put the text in quotation marks"));

  private SyntaxWords() {}

  static Problem problem(String file, MarkedYamlEngineException syntax) {
    String said = syntax.getProblem() + " " + Optional.ofNullable(syntax.getContext()).orElse("");
    Optional<Slip> slip = SLIPS.stream().filter(s -> said.contains(s.sign())).findFirst();
    Optional<Mark> noticed = syntax.getProblemMark();
    Optional<Mark> began = syntax.getContextMark().or(() -> noticed);
    Optional<Mark> mark = slip.map(Slip::atStart).orElse(false) ? began : noticed;
    Place place = mark.map(m -> TreeReader.place(file, m)).orElseGet(() -> Place.of(file));
    return slip.map(s -> Problem.error(place, Finding.SYNTAX.id(), s.wrong(), s.todo()))
        .orElseGet(() -> problem(place));
  }

  static Problem problem(Place place) {
    return Problem.error(
        place,
        Finding.SYNTAX.id(),
        "this is not well-formed YAML",
        "compare indentation, quotation marks and brackets with the lines above");
  }
}
