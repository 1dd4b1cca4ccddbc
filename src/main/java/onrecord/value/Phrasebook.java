package onrecord.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the longest known phrase that begins at a token. */
final class Phrasebook<T> {
  /** A phrase found: its meaning and how many tokens it covers. */
  record Hit<T>(T meaning, int length) {}

  /** A phrase in words, and what it means. */
  private record Entry<T>(List<String> words, T meaning) {}

  private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

  void add(String phrase, T meaning) {
    List<String> words = Lexer.tokens(phrase).stream().map(Token::text).toList();
    List<Entry<T>> entries = byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>());
    entries.add(new Entry<>(words, meaning));
    entries.sort((a, b) -> b.words().size() - a.words().size());
  }

  Optional<Hit<T>> at(List<Token> tokens, int from) {
    if (from >= tokens.size()) {
      return Optional.empty();
    }
    return byFirst.getOrDefault(tokens.get(from).text(), List.of()).stream()
        .map(e -> new Hit<>(e.meaning(), span(e.words(), tokens, from)))
        .filter(hit -> hit.length() > 0)
        .findFirst();
  }

  /** Tokens covered, hyphens between words skipped; 0 if the phrase is not there. */
  private static int span(List<String> words, List<Token> tokens, int from) {
    int at = from;
    for (int k = 0; k < words.size(); k++, at++) {
      while (k > 0 && at < tokens.size() && tokens.get(at).is("-")) {
        at++;
      }
      if (at >= tokens.size() || !tokens.get(at).is(words.get(k))) {
        return 0;
      }
    }
    return at - from;
  }
}
