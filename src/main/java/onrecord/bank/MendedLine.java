package onrecord.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import onrecord.corpus.CleanText;

/**
 * What a line does to a draft that is being mended in lines: it adds its changes to those made
 * before, and what cannot be made of it leaves the rest as it is.
 *
 * @param answer all changes that now stand
 * @param wrong what is wrong with the parts that came to nothing
 */
public record MendedLine(Answer.Filled answer, List<Misread> wrong) {
  public MendedLine {
    wrong = List.copyOf(wrong);
  }

  /**
   * The changes after a line. Words that were changed before are changed anew, and taken back by
   * the draft's own words.
   *
   * @param before the changes so far; another sort of answer counts as none
   */
  public static MendedLine of(Prompt.Desk prompt, Answer before, String line) {
    List<Change> old =
        before instanceof Answer.Filled filled ? prompt.draft().changes(filled) : List.of();
    Desk desk = new Desk(prompt.draft(), new ArrayList<>(old), new ArrayList<>());
    List<Misread> wrong =
        Arrays.stream(CleanText.line(line).split(";"))
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .flatMap(item -> desk.take(item).stream())
            .toList();
    return new MendedLine(DeskText.answer(desk.changes), wrong);
  }

  /** The draft while one line is read: what stands, and what this very line has touched. */
  private record Desk(Draft draft, List<Change> changes, List<WordRange> touched) {

    /** Makes a change, or says why it cannot be made. */
    private Optional<Misread> take(String item) {
      Optional<Change> meant = DeskText.change(draft, item).or(() -> again(item));
      return meant.isEmpty() ? Optional.of(DeskText.wrong(draft, item)) : make(item, meant.get());
    }

    /** A change of words that stand there only since an earlier one put them there. */
    private Optional<Change> again(String item) {
      List<Change> earlier =
          changes.stream()
              .filter(change -> !change.marks())
              .filter(change -> PlainWords.same(change.text(), DeskText.old(item)))
              .toList();
      return earlier.size() == 1
          ? Optional.of(new Change(earlier.getFirst().range(), DeskText.instead(item)))
          : Optional.empty();
    }

    private Optional<Misread> make(String item, Change change) {
      WordRange range = change.range();
      if (touched.stream().anyMatch(range::overlaps)) {
        return Optional.of(new Misread.Overlapping(item));
      }
      boolean took = changes.removeIf(c -> c.range().overlaps(range));
      boolean changes = change.marks() || !PlainWords.same(change.over(""), draft.text(range));
      if (!changes && !took) {
        return Optional.of(new Misread.ChangesNothing(item));
      }
      touched.add(range);
      if (changes) {
        this.changes.add(change);
      }
      return Optional.empty();
    }
  }
}
