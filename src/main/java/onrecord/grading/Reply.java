package onrecord.grading;

import java.util.List;
import java.util.OptionalInt;
import onrecord.value.Auto;
import onrecord.value.AutoKey;
import onrecord.value.DayKey;
import onrecord.value.Days;
import onrecord.value.ListKey;
import onrecord.value.Lists;
import onrecord.value.Mark;
import onrecord.value.Meant;
import onrecord.value.NameKey;
import onrecord.value.Names;
import onrecord.value.PersonName;
import onrecord.value.PhraseKey;
import onrecord.value.Phrases;
import onrecord.value.Quantities;
import onrecord.value.QuantityKey;
import onrecord.value.Ratio;

/**
 * What became of a request.
 *
 * @param match the entry of the roster that is meant, from 0; empty where nobody fits, or where no
 *     roster was given
 */
public record Reply(Mark mark, OptionalInt match) {

  /** Marks an answer; never throws, whatever was typed. */
  public static Reply to(Request request) {
    return request.roster().isEmpty()
        ? new Reply(mark(request), OptionalInt.empty())
        : ofRoster(request);
  }

  private static Mark mark(Request request) {
    List<String> accept = request.accept();
    String typed = request.answer();
    AutoKey any = new AutoKey(accept, request.question(), request.dateline());
    return switch (request.kind()) {
      case SHORT -> Auto.shortAnswer(any, typed);
      case NAME -> Names.mark(NameKey.of(accept), typed);
      case QUANTITY ->
          Quantities.mark(new QuantityKey(accept, "", request.question(), Ratio.ZERO), typed);
      case DATE -> Days.mark(DayKey.of(accept, request.dateline()), typed);
      case PHRASE -> Phrases.mark(PhraseKey.of(accept, request.question()), typed);
      case LIST -> list(request);
      case AUTO -> Auto.mark(any, typed);
    };
  }

  private static Mark list(Request request) {
    List<List<String>> items = request.accept().stream().map(List::of).toList();
    return Lists.mark(new ListKey(items, false, request.question()), Lists.split(request.answer()));
  }

  private static Reply ofRoster(Request request) {
    List<PersonName> people = request.roster().stream().map(PersonName::of).toList();
    Meant meant = Names.meant(people, request.answer());
    if (meant.entry().isPresent()) {
      String name = request.roster().get(meant.entry().getAsInt());
      return new Reply(Mark.noted("name.meant", "That is " + name + "."), meant.entry());
    }
    boolean shared = meant.sharing().size() > 1;
    Mark mark =
        shared
            ? Mark.unreadable("name.which-one", "More than one goes by that name: which one?")
            : Mark.wrong("name.nobody", "Nobody of these goes by that name.");
    return new Reply(mark, OptionalInt.empty());
  }
}
