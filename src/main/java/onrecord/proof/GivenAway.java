package onrecord.proof;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Evidence;
import onrecord.bank.Key;
import onrecord.bank.Kind;
import onrecord.bank.Option;
import onrecord.bank.Prompt;
import onrecord.bank.Question;
import onrecord.bank.Solution;
import onrecord.bank.Source;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Sentences;
import onrecord.corpus.Span;

/**
 * M14: a stem that holds the key of another question on the same sentence gives that one away. Keys
 * are indexed by sentence and words, so that in a bank of thousands each takes no longer.
 */
final class GivenAway {
  private static final int LONGEST = 8;

  /** By sentence and words, the questions with that key. */
  private final Map<Clue, List<Question>> keys = new HashMap<>();

  /** The first words of all keys, each with the number of words of the longest such key. */
  private final Map<String, Integer> openings = new HashMap<>();

  /** The sentences of each paragraph, cut once. */
  private final Map<Paragraph, List<Span>> cut = new HashMap<>();

  private final Bank bank;

  private GivenAway(Bank bank) {
    this.bank = bank;
  }

  /** Words that settle a question on one sentence of a report. */
  private record Clue(String sentence, String words) {}

  static void look(Texts texts, List<Item> items, Findings findings) {
    GivenAway check = of(texts.bank(), items.stream().map(Item::question).toList());
    for (Item item : items) {
      check.given(item.question()).findFirst().ifPresent(other -> report(item, other, findings));
    }
  }

  /** By the id of a question, the ids of those that it gives away. */
  static Map<String, Set<String>> pairs(Bank bank) {
    List<Question> close = close(bank);
    GivenAway check = of(bank, close);
    Map<String, Set<String>> pairs = new HashMap<>();
    for (Question question : close) {
      Set<String> given = check.given(question).map(Question::id).collect(Collectors.toSet());
      if (!given.isEmpty()) {
        pairs.put(question.id(), given);
      }
    }
    return pairs;
  }

  private static GivenAway of(Bank bank, List<Question> questions) {
    GivenAway check = new GivenAway(bank);
    questions.forEach(check::file);
    return check;
  }

  /** Those on a paragraph that others are about as well: in a round there are few or none. */
  private static List<Question> close(Bank bank) {
    Map<String, Integer> about = new HashMap<>();
    for (Question question : bank.questions()) {
      paragraphs(question).distinct().forEach(p -> about.merge(p, 1, Integer::sum));
    }
    return bank.questions().stream()
        .filter(q -> paragraphs(q).anyMatch(p -> about.getOrDefault(p, 0) > 1))
        .toList();
  }

  private static Stream<String> paragraphs(Question question) {
    return evidence(question)
        .flatMap(e -> e.span().map(span -> e.article() + " " + span.paragraph()).stream());
  }

  private static Stream<Evidence> evidence(Question question) {
    return question.solution().stream().flatMap(solution -> solution.evidence().stream());
  }

  private void file(Question question) {
    Set<String> sentences = sentences(question);
    question.solution().stream()
        .flatMap(solution -> keys(question, solution))
        .distinct()
        .forEach(key -> file(question, key, sentences));
  }

  private void file(Question question, String key, Set<String> sentences) {
    String[] words = key.split(" ");
    openings.merge(words[0], words.length, Math::max);
    for (String sentence : sentences) {
      keys.computeIfAbsent(new Clue(sentence, key), c -> new ArrayList<>()).add(question);
    }
  }

  /** The questions whose key stands in the stem of this one, found one by one. */
  private Stream<Question> given(Question question) {
    Set<String> clues = clues(question.stem());
    return clues.isEmpty()
        ? Stream.of()
        : sentences(question).stream()
            .flatMap(sentence -> clues.stream().map(words -> new Clue(sentence, words)))
            .flatMap(clue -> keys.getOrDefault(clue, List.of()).stream())
            .filter(other -> !other.id().equals(question.id()));
  }

  private static void report(Item item, Question other, Findings findings) {
    findings.add(
        Finding.M14,
        item.stemPlace(),
        "the stem holds the key of " + other.id() + ", which asks about the same sentence",
        "say it in other words, if a learner is not to find it here");
  }

  /** Words and figures of a stem with which a key might begin. */
  private Set<String> clues(String stem) {
    List<String> words = Words.of(stem);
    Set<String> clues =
        Numbers.inDigits(Days.without(stem)).stream()
            .map(GivenAway::plain)
            .filter(openings::containsKey)
            .collect(Collectors.toCollection(HashSet::new));
    for (int from = 0; from < words.size(); from++) {
      int most = Math.min(words.size(), from + openings.getOrDefault(words.get(from), 0));
      for (int to = from + 1; to <= most; to++) {
        clues.add(String.join(" ", words.subList(from, to)));
      }
    }
    return clues;
  }

  private Set<String> sentences(Question question) {
    return evidence(question).flatMap(this::sentences).collect(Collectors.toSet());
  }

  private Stream<String> sentences(Evidence evidence) {
    return evidence.span().stream()
        .flatMap(
            span ->
                bank.article(evidence.article()).stream()
                    .flatMap(article -> article.paragraph(span.paragraph()).stream())
                    .flatMap(p -> cut.computeIfAbsent(p, Sentences::of).stream())
                    .filter(span::overlaps)
                    .map(s -> evidence.article() + " " + s.paragraph() + " " + s.start()));
  }

  private Stream<String> keys(Question question, Solution solution) {
    if (solution.notStated() || question.kind() == Kind.STATUS) {
      return Stream.of();
    }
    Stream<String> keys =
        question.prompt() instanceof Prompt.Typed typed && solution.key() instanceof Key.Typed key
            ? key.accept().stream()
                .filter(form -> !dateline(form))
                .flatMap(form -> typed(typed.sort(), form))
            : question.prompt() instanceof Prompt.Choose choose
                    && solution.key() instanceof Key.Choose key
                ? choose.options().stream()
                    .filter(option -> key.right().contains(option.id()))
                    .filter(option -> !option.id().equals(Option.NOT_STATED))
                    .flatMap(this::chosen)
                : Stream.of();
    return keys.filter(key -> !key.isEmpty());
  }

  /** By its date a report is named. */
  private boolean dateline(String form) {
    return bank.articles().stream()
        .flatMap(article -> article.head().date().stream())
        .anyMatch(date -> date.toString().equals(form));
  }

  private static Stream<String> typed(Prompt.Typed.Sort sort, String form) {
    return switch (sort) {
      case NAME, WORDS -> Stream.of(phrase(form));
      case NUMBER -> Numbers.inDigits(form).stream().limit(1).map(GivenAway::plain);
      case DATE -> day(form);
    };
  }

  private Stream<String> chosen(Option option) {
    Optional<Source> source = bank.cast().byId(option.id());
    return source.stream().flatMap(s -> s.names().stream()).findAny().isPresent()
        ? source.stream().flatMap(s -> s.names().stream()).map(GivenAway::phrase)
        : Stream.of(phrase(option.text()));
  }

  /** A day as it is mostly written, without its year. */
  private static Stream<String> day(String iso) {
    try {
      LocalDate day = LocalDate.parse(iso);
      String month =
          day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
      return Stream.of(day.getDayOfMonth() + " " + month, month + " " + day.getDayOfMonth());
    } catch (DateTimeException notOneDay) {
      return Stream.of();
    }
  }

  /** Words without the article before them; single short words tell nothing. */
  private static String phrase(String text) {
    String words = Words.joined(text).replaceFirst("^(?:the|an?) ", "");
    return Words.content(words).isEmpty() || words.split(" ").length > LONGEST ? "" : words;
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
