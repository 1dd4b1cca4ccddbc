package onrecord.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.corpus.Article;
import onrecord.corpus.Folded;

/**
 * An article cut into words once, for the many checks that look for words, names and figures in it.
 *
 * @param folded its paragraphs, folded
 * @param words the words of each paragraph
 */
record Worded(List<String> folded, List<List<Words.Word>> words) {
  static Worded of(Article article) {
    List<String> folded = article.paragraphs().stream().map(p -> Folded.text(p.text())).toList();
    return new Worded(folded, folded.stream().map(Words::cut).toList());
  }

  /** Every word, in reading order. */
  Stream<Words.Word> all() {
    return words.stream().flatMap(List::stream);
  }

  /** The words of each paragraph, without their places. */
  List<List<String>> plain() {
    return words.stream().map(p -> p.stream().map(Words.Word::text).toList()).toList();
  }

  /** Words that have a capital though they open no sentence: names, by and large. */
  Set<String> names() {
    return all()
        .filter(w -> w.capital() && !w.opens())
        .map(Words.Word::text)
        .collect(Collectors.toSet());
  }

  /** Every number, in digits or in words. */
  List<BigDecimal> numbers() {
    List<BigDecimal> numbers = new ArrayList<>();
    folded.forEach(text -> numbers.addAll(Numbers.inDigits(text)));
    plain().forEach(paragraph -> numbers.addAll(Numbers.inWords(paragraph)));
    return numbers;
  }
}
