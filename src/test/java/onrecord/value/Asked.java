package onrecord.value;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** One accepted answer of some kind, so that tables and properties ask for it in one way. */
record Asked(String kind, List<String> accept) {
  Mark mark(String typed) {
    return switch (kind) {
      case "quantity" -> Quantities.mark(QuantityKey.of(accept), typed);
      case "date" -> Days.mark(DayKey.of(accept, Optional.empty()), typed);
      case "name" -> Names.mark(NameKey.of(accept), typed);
      case "phrase" -> Phrases.mark(PhraseKey.of(accept, ""), typed);
      case "list" -> Lists.mark(listKey(), Lists.split(typed));
      case "time" -> Moments.mark(accept, ZoneOffset.UTC, typed);
      default -> Auto.mark(new AutoKey(accept, "", Optional.empty()), typed);
    };
  }

  ListKey listKey() {
    return new ListKey(accept.stream().map(List::of).toList(), false, "");
  }
}
