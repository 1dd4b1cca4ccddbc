package onrecord.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import onrecord.bank.Bank;
import onrecord.bank.LedgerEntry;
import onrecord.bank.Question;
import onrecord.corpus.Article;
import onrecord.corpus.Problem;

/** Everything that can be wrong with a bank that could be read. */
public final class Proof {
  private static final List<BiConsumer<Item, Findings>> CHECKS =
      List.of(
          EvidencePresent::look,
          AnswerInEvidence::look,
          KeyInStem::look,
          CopiedStem::look,
          ReportNamed::look,
          Quotations::look,
          KeyLength::look,
          AbsoluteWords::look,
          NegativeStem::look,
          GrammarCue::look,
          OptionCount::look,
          OptionWords::look,
          FigureOptions::look,
          FixedOrder::look,
          OneSort::look,
          TrivialDetail::look,
          TypedNames::look,
          NumberTerms::look,
          MatchLines::look,
          OrderLines::look,
          ClaimTerms::look,
          ChainLinks::look,
          Cards::look,
          WorkedOut::look,
          DeskErrors::look,
          DraftFacts::look,
          ComparedPassages::look,
          WhyLine::look,
          SoberWords::look,
          ReadingLoad::look);

  private static final List<Comparison> COMPARISONS =
      List.of(
          KeyLength::look, FixedOrder::look, RealDistractors::look, GivenAway::look, Balance::look);

  private Proof() {}

  /** A check that needs all questions of a bank at once. */
  private interface Comparison {
    void look(Texts texts, List<Item> items, Findings findings);
  }

  /**
   * All findings on a bank but those that need other texts, sorted by place. Questions without a
   * solution are passed over.
   */
  public static List<Problem> check(Bank bank) {
    Findings findings = new Findings();
    Texts texts = new Texts(bank);
    anchors(texts, findings);
    figures(texts, findings);
    Origins.look(bank, findings);
    List<Item> items = items(bank, texts);
    for (BiConsumer<Item, Findings> check : CHECKS) {
      items.forEach(item -> check.accept(item, findings));
    }
    COMPARISONS.forEach(check -> check.look(texts, items, findings));
    return findings.sorted();
  }

  /**
   * By the id of a question, the ids of those whose key stands in its stem: a round keeps them
   * apart. Only questions with a solution are looked at.
   */
  public static Map<String, Set<String>> givenAway(Bank bank) {
    return GivenAway.pairs(bank);
  }

  /** Marks every key, every wrong answer and every answer of somebody who has not read. */
  public static List<Problem> prove(Bank bank) {
    Findings findings = new Findings();
    items(bank, new Texts(bank)).forEach(item -> Proving.look(item, findings));
    return findings.sorted();
  }

  /**
   * Compares every article of a bank with the texts it retells.
   *
   * @param sources texts by name; an article that says {@code based-on} is compared with all too,
   *     for words may wander from one retelling to the next
   */
  public static List<Problem> compare(Bank bank, Map<String, String> sources) {
    OwnWords words = OwnWords.of(bank);
    Findings findings = new Findings();
    for (Article article : bank.articles()) {
      words.check(article, sources).forEach(findings::add);
    }
    return findings.sorted();
  }

  private static List<Item> items(Bank bank, Texts texts) {
    return bank.questions().stream()
        .flatMap(q -> q.solution().map(s -> new Item(q, s, texts)).stream())
        .toList();
  }

  private static void anchors(Texts texts, Findings findings) {
    Bank bank = texts.bank();
    EvidenceAnchored check = new EvidenceAnchored(texts, findings);
    for (LedgerEntry entry : bank.ledger().entries()) {
      entry.reported().ifPresent(r -> r.evidence().forEach(check::look));
    }
    for (Question question : bank.questions()) {
      question.solution().ifPresent(s -> s.evidence().forEach(check::look));
    }
  }

  private static void figures(Texts texts, Findings findings) {
    Bank bank = texts.bank();
    for (LedgerEntry entry : bank.ledger().entries()) {
      entry.reported().ifPresent(r -> AnswerInEvidence.speaker(entry, r, texts, findings));
    }
    for (LedgerEntry.Figure figure : bank.ledger().figures()) {
      if (!figure.report().evidence().isEmpty()) {
        AnswerInEvidence.look(figure, findings);
        NumberTerms.look(figure, findings);
      }
    }
  }
}
