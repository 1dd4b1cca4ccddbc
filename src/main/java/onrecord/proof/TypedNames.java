package onrecord.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.bank.Key;
import onrecord.bank.Prompt;
import onrecord.bank.Source;
import onrecord.value.Letters;

/**
 * T1: a typed name is taken in every spelling the reports use, and no accepted form means somebody
 * else too.
 */
final class TypedNames {
  private static final int LONG_ENOUGH = 6;
  private static final int SLIPS = 2;
  private static final Pattern ENDING = Pattern.compile("n|s|ns|an|ans|ian|ians|ese|ish");

  private final Item item;
  private final Findings findings;
  private final List<String> forms;
  private final Optional<Source> source;

  private TypedNames(Item item, Key.Typed key, Findings findings) {
    this.item = item;
    this.findings = findings;
    this.forms = key.accept();
    this.source = item.bank().cast().named(key.accept().getFirst());
  }

  static void look(Item item, Findings findings) {
    if (item.question().prompt() instanceof Prompt.Typed typed
        && item.solution().key() instanceof Key.Typed key
        && (typed.sort() == Prompt.Typed.Sort.NAME || typed.sort() == Prompt.Typed.Sort.WORDS)) {
      TypedNames check = new TypedNames(item, key, findings);
      check.variants();
      if (check.source.isPresent()) {
        check.ambiguous(check.source.get());
      }
    }
  }

  private void variants() {
    Set<String> known = new HashSet<>();
    forms.forEach(form -> known.addAll(Words.of(form)));
    Set<String> names =
        Words.cut(forms.getFirst()).stream()
            .filter(w -> w.capital() && w.text().length() >= LONG_ENOUGH)
            .map(Words.Word::text)
            .collect(Collectors.toSet());
    for (String name : names) {
      item.texts().capitals().stream()
          .filter(word -> !known.contains(word) && variant(name, word))
          .filter(word -> !item.texts().nameWords().contains(word))
          .forEach(word -> report(name, word));
    }
  }

  private void report(String name, String word) {
    findings.add(
        Finding.T1,
        item.place("answer", "of"),
        "the reports also write \"" + word + "\" for \"" + name + "\", which would be marked wrong",
        "list that spelling under also:");
  }

  private static boolean variant(String name, String word) {
    boolean near =
        word.length() >= LONG_ENOUGH
            && word.charAt(0) == name.charAt(0)
            && Letters.distance(name, word, SLIPS) <= SLIPS;
    return near && !derived(name, word) && !derived(word, name);
  }

  /** Russia, Russian and Russians are different words, not spellings of one. */
  private static boolean derived(String word, String from) {
    return word.startsWith(from) && ENDING.matcher(word.substring(from.length())).matches();
  }

  private void ambiguous(Source answer) {
    for (Source other : item.bank().cast().sources()) {
      if (!other.id().equals(answer.id())) {
        forms.stream().filter(form -> means(form, other)).forEach(form -> ambiguous(form, other));
      }
    }
  }

  private static boolean means(String form, Source other) {
    List<String> words = Words.of(form);
    boolean surname =
        words.size() == 1
            && Names.isPerson(other)
            && other.names().stream().map(Names::last).anyMatch(words.getFirst()::equals);
    return surname || other.names().stream().map(Words::of).anyMatch(words::equals);
  }

  private void ambiguous(String form, Source other) {
    int also = forms.indexOf(form) - 1;
    findings.add(
        Finding.T1,
        item.place(also < 0 ? "answer" : "also[" + also + "]", "answer", "of"),
        "\"" + form + "\" can also mean " + other.name(),
        "accept only forms that tell the two apart");
  }
}
