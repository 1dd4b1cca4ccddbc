package onrecord.bank;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.corpus.Article;
import onrecord.corpus.Place;

/**
 * A unit: a title, the articles it asks about, and its questions.
 *
 * @param id unique in all libraries
 * @param articles every article of the unit, in the author's order
 */
public record Bank(
    String id,
    About about,
    List<Article> articles,
    Cast cast,
    Ledger ledger,
    List<Question> questions,
    Place place) {
  public Bank {
    articles = List.copyOf(articles);
    questions = List.copyOf(questions);
  }

  /**
   * The head of a bank.
   *
   * @param about one line for the list of units, perhaps empty
   * @param licence empty where the bank may be used in class only
   * @param layers the steps that the author wants around its questions
   */
  public record About(String title, String about, String licence, Set<Layer> layers) {
    public About {
      layers = Set.copyOf(layers);
    }

    /** A head that asks for no steps. */
    public About(String title, String about, String licence) {
      this(title, about, licence, Set.of());
    }
  }

  /** The same unit with other questions, such as some of its own. */
  public Bank asking(List<Question> others) {
    return new Bank(id, about, articles, cast, ledger, others, place);
  }

  public Optional<Article> article(String articleId) {
    return articles.stream().filter(a -> a.id().equals(articleId)).findFirst();
  }

  /** The question of that id or, where none has it, the one that formerly had it. */
  public Optional<Question> question(String questionId) {
    return questions.stream()
        .filter(q -> q.id().equals(questionId))
        .findFirst()
        .or(() -> questions.stream().filter(q -> q.was().contains(questionId)).findFirst());
  }
}
