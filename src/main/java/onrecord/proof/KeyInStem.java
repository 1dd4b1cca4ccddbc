package onrecord.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Prompt;
import onrecord.bank.Source;

/** E4: the stem neither holds the key nor chimes with it by a rare word. */
final class KeyInStem {
  private static final int RARE_WORD = 7;

  private final Item item;
  private final Findings findings;
  private final Set<String> stem;

  private KeyInStem(Item item, Findings findings) {
    this.item = item;
    this.findings = findings;
    this.stem = Words.content(item.question().stem());
  }

  static void look(Item item, Findings findings) {
    if (item.solution().notStated()) {
      return;
    }
    KeyInStem check = new KeyInStem(item, findings);
    if (item.question().prompt() instanceof Prompt.Choose choose && !choose.several()) {
      check.chosen(Paths.choices(item, choose));
    } else if (item.question().prompt() instanceof Prompt.Typed typed
        && item.solution().key() instanceof Key.Typed key) {
      check.typed(typed.sort(), key);
    }
  }

  private void chosen(List<Paths.Placed> options) {
    boolean others = options.stream().anyMatch(o -> !o.right() && told(o));
    boolean key = options.stream().anyMatch(o -> o.right() && told(o));
    if (key && !others) {
      leak("the stem holds the key");
    } else if (item.kind() == Kind.CHOICE) {
      chime(options)
          .ifPresent(w -> leak("only the key shares the rare word \"" + w + "\" with the stem"));
    }
  }

  private boolean told(Paths.Placed placed) {
    Optional<Source> source = item.bank().cast().byId(placed.option().id());
    return source.map(this::named).orElseGet(() -> holds(placed.option().text()));
  }

  private boolean named(Source source) {
    boolean whole = source.names().stream().anyMatch(this::holds);
    boolean surname =
        Names.isPerson(source)
            && source.names().stream().anyMatch(name -> stem.contains(Names.last(name)));
    return whole || surname;
  }

  private boolean holds(String text) {
    Set<String> words = Words.content(text);
    return !words.isEmpty() && stem.containsAll(words);
  }

  private Optional<String> chime(List<Paths.Placed> options) {
    Set<String> wrong = words(options, false);
    return words(options, true).stream()
        .filter(w -> w.length() >= RARE_WORD && stem.contains(w) && !wrong.contains(w))
        .filter(w -> item.texts().count(w) <= 1 && !item.texts().nameWords().contains(w))
        .findFirst();
  }

  private static Set<String> words(List<Paths.Placed> options, boolean right) {
    return options.stream()
        .filter(o -> o.right() == right)
        .flatMap(o -> Words.content(o.option().text()).stream())
        .collect(Collectors.toSet());
  }

  private void typed(Prompt.Typed.Sort sort, Key.Typed key) {
    Stream<String> forms = key.accept().stream();
    boolean told =
        switch (sort) {
          case NAME, WORDS -> forms.anyMatch(this::holds);
          case NUMBER -> forms.anyMatch(this::counts);
          case DATE -> forms.limit(1).anyMatch(this::dates);
        };
    if (told) {
      leak("the stem holds the key");
    }
  }

  private boolean counts(String form) {
    List<BigDecimal> key = Numbers.inDigits(form);
    List<BigDecimal> there = Numbers.inDigits(Days.without(item.question().stem()));
    return key.size() == 1 && Numbers.has(there, key.getFirst());
  }

  /** A report's own date names the report, even where it is the key too. */
  private boolean dates(String form) {
    boolean own =
        item.question().labels().articles().stream()
            .flatMap(id -> item.bank().article(id).stream())
            .flatMap(article -> article.head().date().stream())
            .anyMatch(date -> date.toString().equals(form));
    return !own && Days.spelled(item.question().stem(), form);
  }

  private void leak(String wrong) {
    findings.add(
        Finding.E4, item.stemPlace(), wrong, "say it in other words, so that only a reader knows");
  }
}
