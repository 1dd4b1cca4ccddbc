package onrecord.study;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onrecord.bank.Bank;
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
import onrecord.bank.Slug;
import onrecord.bank.Solution;
import onrecord.bank.Source;
import onrecord.corpus.Article;
import onrecord.corpus.Label;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Place;

/**
 * What all makers of a drill share: the unit, the seed of the round, and what the ledger knows of
 * who is involved in what.
 *
 * @param print the words of every report, in small letters, one blank before and behind each
 */
record DrillBench(Bank bank, long seed, List<String> print) {
  /** How many wrong options are drawn, where there are as many. */
  static final int WRONG = 3;

  private static final int TELLING = 4;

  /** So many words in a row that are a report's own can be found there unread. */
  private static final int COPIED = 7;

  private static final Pattern QUOTED = Pattern.compile("\u201C[^\u201D]*\u201D");
  private static final Pattern DENIES =
      Pattern.compile(
          "(?i)\\b(?:which|what|who|whom|whose|where|when)\\b.*\\b(?:not|never|except)\\b.*");

  /**
   * Which question it is.
   *
   * @param subject the id of the entry, fact or article it is about
   * @param place the entry to look at where something is wrong with the question
   */
  record Name(Kind kind, String subject, Place place) {
    String id() {
      return kind.word() + "/" + subject;
    }
  }

  static DrillBench of(Bank bank, long seed) {
    List<String> print =
        bank.articles().stream()
            .map(a -> a.paragraphs().stream().map(Paragraph::text).collect(Collectors.joining(" ")))
            .map(text -> " " + String.join(" ", words(text)) + " ")
            .toList();
    return new DrillBench(bank, seed, print);
  }

  /** Ids of the ledger's entries of one sort, in its order. */
  List<String> subjects(Class<? extends LedgerEntry> sort) {
    return bank.ledger().entries().stream().filter(sort::isInstance).map(LedgerEntry::id).toList();
  }

  /** The entry of that id, if it is of that sort. */
  <E extends LedgerEntry> Optional<E> entry(String id, Class<E> sort) {
    return bank.ledger().byId(id).filter(sort::isInstance).map(sort::cast);
  }

  private static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("['\u2019]", "");
    return Stream.of(plain.split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }

  /** Whether a stem asks in words of its own, and for what is so. */
  boolean plain(String stem) {
    List<String> words = words(QUOTED.matcher(stem).replaceAll(" quoted "));
    return !DENIES.matcher(stem).find()
        && IntStream.rangeClosed(0, words.size() - COPIED)
            .mapToObj(i -> " " + String.join(" ", words.subList(i, i + COPIED)) + " ")
            .noneMatch(run -> print.stream().anyMatch(p -> p.contains(run)));
  }

  /** The chance that draws the distractors of a question. */
  Chance chance(Name name) {
    return Chance.of(seed, "drill/" + name.id());
  }

  /** The report an entry stands in, as a stem names it. */
  String where(LedgerEntry.Report report) {
    return bank.article(report.in()).map(DrillBench::named).orElse(report.in());
  }

  /** A report by its letter and day; one without a letter by its headline, as a quotation. */
  static String named(Article article) {
    boolean lettered = !Label.of(article).equals(article.head().headline());
    String day = article.head().date().map(d -> ", " + Label.day(d)).orElse("");
    return lettered ? Label.dated(article) : "\u201C" + article.head().headline() + "\u201D" + day;
  }

  Optional<LocalDate> day(String article) {
    return bank.article(article).map(Article::head).flatMap(head -> head.date());
  }

  /** Everybody who says one fact or passes it on, in any report. */
  Set<String> involved(String fact) {
    Set<String> involved = new HashSet<>();
    for (LedgerEntry entry : bank.ledger().ofFact(fact)) {
      entry.reported().ifPresent(r -> people(r).forEach(involved::add));
    }
    return involved;
  }

  private static Stream<String> people(LedgerEntry.Report report) {
    return Stream.concat(report.by().stream(), report.via().stream());
  }

  /** Sources of that sort that speak in the unit, but of other facts only, in a drawn order. */
  List<Source> strangers(LedgerEntry.Report report, Source.Sort sort, Chance chance) {
    Set<String> involved = involved(report.fact());
    Set<String> speaking = new HashSet<>();
    for (LedgerEntry entry : bank.ledger().entries()) {
      entry.reported().ifPresent(r -> people(r).forEach(speaking::add));
    }
    return chance.shuffled(bank.cast().sources()).stream()
        .filter(s -> s.sort() == sort && speaking.contains(s.id()) && !involved.contains(s.id()))
        .toList();
  }

  /** The speaker of an entry, where one is known to the cast and can be named. */
  Optional<Source> speaker(LedgerEntry.Report report) {
    return report.by().flatMap(bank.cast()::byId).filter(s -> s.sort() != Source.Sort.UNKNOWN);
  }

  /** Whether a text holds a word of the source's name that gives it away. */
  static boolean names(String text, Source source) {
    String lower = text.toLowerCase(Locale.ROOT);
    return source.names().stream()
        .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
        .anyMatch(word -> word.length() >= TELLING && lower.contains(word));
  }

  static Option option(Source source) {
    return source.sort() == Source.Sort.UNKNOWN
        ? Option.unknownOrigin()
        : new Option(source.id(), source.name());
  }

  /** An option whose id is that of something in the file, or made of it where it cannot be. */
  static Option option(String id, String text) {
    boolean fits = id.length() > 1 && Slug.isId(id, "/._-");
    return new Option(fits ? id : Slug.of(id), text);
  }

  /** What the entries of that id quote, as evidence for a part of the answer. */
  List<Evidence> quoted(List<String> entries, String part) {
    return entries.stream()
        .flatMap(id -> bank.ledger().byId(id).stream())
        .flatMap(e -> e.reported().stream())
        .flatMap(r -> r.evidence().stream())
        .map(e -> e.forPart(part))
        .toList();
  }

  static Key.Choose chosen(String id) {
    return new Key.Choose(Set.of(id), Map.of());
  }

  static Question.Labels labels(List<String> articles, Skill skill, Depth depth) {
    return new Question.Labels(articles, List.of(skill), Optional.of(depth), "");
  }

  static Solution solved(Key key, List<Evidence> evidence, String why) {
    return new Solution(key, evidence, new Solution.Comment(why, "", "", ""), false, false);
  }

  static Question question(Name name, Prompt prompt, Question.Labels labels, Solution solution) {
    Map<String, Place> places = Map.of("", name.place(), "of", name.place());
    return new Question(name.id(), List.of(), prompt, labels, Optional.of(solution), places);
  }
}
