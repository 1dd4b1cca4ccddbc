package onrecord.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Chance;
import onrecord.bank.Depth;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Skill;
import onrecord.bank.Source;
import onrecord.corpus.Article;

/**
 * Asks who of an article said what. Only persons take part: what one of them says, a group or an
 * office around them may be held to say as well.
 */
record DrillMatch(DrillBench bench) implements DrillMaker {
  private static final int FEWEST = 3;
  private static final int MOST = 4;
  private static final int EXTRA = 2;
  private static final String WHY =
      "Each marked line names its speaker; of those listed nobody says the statements left over.";

  /** A person and what that person says. */
  private record Pair(Source who, LedgerEntry.Statement said) {
    String fact() {
      return said.report().fact();
    }
  }

  @Override
  public Kind kind() {
    return Kind.MATCH;
  }

  @Override
  public List<String> subjects() {
    return bench.bank().articles().stream().map(Article::id).toList();
  }

  @Override
  public Optional<Question> made(String subject) {
    return bench.bank().article(subject).flatMap(this::made);
  }

  private Optional<Question> made(Article article) {
    List<Pair> pairs = pairs(article.id());
    if (pairs.size() < FEWEST) {
      return Optional.empty();
    }
    DrillBench.Name name =
        new DrillBench.Name(Kind.MATCH, article.id(), pairs.getFirst().said().place());
    List<Option> extra = extra(pairs, bench.chance(name));
    return extra.isEmpty() ? Optional.empty() : Optional.of(question(name, article, pairs, extra));
  }

  private static Question question(
      DrillBench.Name name, Article article, List<Pair> pairs, List<Option> extra) {
    List<Option> left = pairs.stream().map(p -> DrillBench.option(p.who())).toList();
    List<Option> right = pairs.stream().map(p -> said(p.said())).toList();
    Map<String, String> key = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Pair pair : pairs) {
      key.put(pair.who().id(), pair.said().id());
      pair.said().report().evidence().forEach(e -> evidence.add(e.forPart(pair.who().id())));
    }
    List<Option> offered = Stream.concat(right.stream(), extra.stream()).toList();
    String stem = "Match these people with what they say in " + DrillBench.named(article) + ".";
    return DrillBench.question(
        name,
        new Prompt.Match(Kind.MATCH, stem, left, offered),
        DrillBench.labels(List.of(article.id()), Skill.ATTRIBUTION, Depth.CONNECT),
        DrillBench.solved(new Key.Match(key), evidence, WHY));
  }

  private static Option said(LedgerEntry.Statement statement) {
    return new Option(statement.id(), statement.text());
  }

  private Stream<Pair> spoken() {
    return bench.bank().ledger().entries().stream()
        .filter(LedgerEntry.Statement.class::isInstance)
        .map(LedgerEntry.Statement.class::cast)
        .filter(s -> !s.report().evidence().isEmpty())
        .flatMap(
            s ->
                bench.speaker(s.report()).stream()
                    .filter(who -> who.sort() == Source.Sort.PERSON)
                    .map(who -> new Pair(who, s)));
  }

  /** Whether a statement tells by itself whose it is, or whose it is not. */
  private boolean leaks(Pair pair) {
    return bench.bank().cast().sources().stream()
        .filter(s -> s.sort() == Source.Sort.PERSON)
        .anyMatch(s -> DrillBench.names(pair.said().text(), s));
  }

  /** One statement for each person, as long as nobody taken has a part in another's fact. */
  private List<Pair> pairs(String article) {
    List<Pair> taken = new ArrayList<>();
    for (Pair pair : spoken().filter(p -> p.said().report().in().equals(article)).toList()) {
      if (taken.size() < MOST && !leaks(pair) && taken.stream().allMatch(t -> apart(t, pair))) {
        taken.add(pair);
      }
    }
    return taken;
  }

  private boolean apart(Pair a, Pair b) {
    return !a.who().equals(b.who())
        && !a.said().text().equals(b.said().text())
        && !bench.involved(a.fact()).contains(b.who().id())
        && !bench.involved(b.fact()).contains(a.who().id());
  }

  /** What others say, of facts in which none of those shown has a part. */
  private List<Option> extra(List<Pair> pairs, Chance chance) {
    Set<String> shown = pairs.stream().map(p -> p.who().id()).collect(Collectors.toSet());
    Set<String> texts = new HashSet<>(pairs.stream().map(p -> p.said().text()).toList());
    Set<String> facts = new HashSet<>(pairs.stream().map(Pair::fact).toList());
    List<Option> extra = new ArrayList<>();
    for (Pair other : chance.shuffled(spoken().filter(p -> !leaks(p)).toList())) {
      boolean foreign = bench.involved(other.fact()).stream().noneMatch(shown::contains);
      if (extra.size() < EXTRA
          && foreign
          && texts.add(other.said().text())
          && facts.add(other.fact())) {
        extra.add(said(other.said()));
      }
    }
    return extra;
  }
}
