package onrecord.tui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.page.Line;

/**
 * The reports of a unit on the desk, each open at the place where it was left.
 *
 * @param current index of the one on top
 */
record Reports(List<Reader> readers, int current) {
  Reports {
    readers = List.copyOf(readers);
  }

  static Reports of(Bank bank) {
    return new Reports(bank.articles().stream().map(Reader::of).toList(), 0);
  }

  /** The report on top. */
  Reader reader() {
    return readers.get(current);
  }

  /** With that article on top, if it is there. */
  Reports turnedTo(String article) {
    for (int i = 0; i < readers.size(); i++) {
      if (readers.get(i).article().id().equals(article)) {
        return new Reports(readers, i);
      }
    }
    return this;
  }

  /** In another order, the first on top; those that are not named follow as they are. */
  Reports ordered(List<String> articles) {
    Stream<Reader> named =
        articles.stream().flatMap(id -> readers.stream().filter(r -> r.article().id().equals(id)));
    Stream<Reader> others = readers.stream().filter(r -> !articles.contains(r.article().id()));
    return new Reports(Stream.concat(named, others).distinct().toList(), 0);
  }

  /** With the report on top replaced by the same in another state. */
  Reports with(Reader reader) {
    List<Reader> changed = new ArrayList<>(readers);
    changed.set(current, reader);
    return new Reports(changed, current);
  }

  /** Without evidence shown in any of them. */
  Reports plain() {
    return new Reports(readers.stream().map(r -> r.showing(List.of())).toList(), current);
  }

  /** The same places, in the same order, over articles that were read anew. */
  Reports over(Bank bank) {
    List<Reader> fresh = new ArrayList<>();
    for (Reader reader : of(bank).readers) {
      int top =
          readers.stream()
              .filter(r -> r.article().id().equals(reader.article().id()))
              .mapToInt(Reader::top)
              .findFirst()
              .orElse(0);
      fresh.add(new Reader(reader.article(), List.of(), top, false, "", false));
    }
    List<String> order = readers.stream().map(r -> r.article().id()).toList();
    List<Reader> again = new Reports(fresh, 0).ordered(order).readers;
    int place = Math.min(current, Math.max(0, again.size() - 1));
    return new Reports(again, place).turnedTo(reader().article().id());
  }

  /** What a key does: left and right turn to another report, the rest is the reader's. */
  Optional<Reports> on(Stroke stroke, Reader.Pane pane) {
    boolean turns = !reader().searching() && readers.size() > 1;
    if (turns && stroke.is(Stroke.Key.RIGHT)) {
      return Optional.of(new Reports(readers, (current + 1) % readers.size()));
    }
    if (turns && stroke.is(Stroke.Key.LEFT)) {
      return Optional.of(new Reports(readers, (current + readers.size() - 1) % readers.size()));
    }
    return reader().on(stroke, pane).map(this::with);
  }

  List<Line> view(Reader.Pane pane) {
    return reader().view(pane);
  }
}
