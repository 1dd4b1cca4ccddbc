package onrecord.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onrecord.bank.Answer;
import onrecord.bank.AnswerText;
import onrecord.bank.Bank;
import onrecord.bank.Digest;
import onrecord.bank.Question;
import onrecord.corpus.Level;
import onrecord.corpus.Problem;
import onrecord.grading.Marker;
import onrecord.grading.Verdict;
import onrecord.library.Amendment;
import onrecord.proof.Proof;
import onrecord.records.Attempt;
import onrecord.records.Dispute;
import onrecord.records.Disputed;
import onrecord.records.Records;
import onrecord.records.Regrade;
import onrecord.study.Drill;
import onrecord.tui.Contested;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import onrecord.yaml.Alias;
import onrecord.yaml.BankYaml;

/** Hears disputes: keeps them, takes accepted answers into the banks, and marks again. */
final class Ombudsman {
  private final Units units;
  private final Supplier<Records> records;
  private final Clerk.Tools tools;

  Ombudsman(Units units, Supplier<Records> records, Clerk.Tools tools) {
    this.units = units;
    this.records = records;
    this.tools = tools;
  }

  /** An acceptance that could not be carried out; the dispute stays open. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final String todo;
    private final String patch;

    Refused(String wrong, String todo, String patch) {
      super(wrong);
      this.todo = todo;
      this.patch = patch;
    }

    String wrong() {
      return String.valueOf(getMessage());
    }

    String todo() {
      return todo;
    }

    /** A unified diff that would have done it; empty if there is none. */
    String patch() {
      return patch;
    }
  }

  /** Raises a dispute, or withdraws the one that is open. */
  Msg contest(Effect.Contest contest) {
    Instant now = tools.clock().instant();
    Dispute dispute =
        contest
            .open()
            .map(open -> open.withdrawn(now))
            .orElseGet(() -> Dispute.raised(tools.ids().next(), contest.attempt().id(), now));
    records.get().dispute(dispute);
    return new Msg.Disputed(dispute);
  }

  /** The open disputes with their banks. */
  List<Contested> open() {
    Map<String, Optional<Bank>> banks = new HashMap<>();
    List<Contested> cases = new ArrayList<>();
    for (Disputed disputed : records.get().disputes()) {
      String unit = disputed.attempt().asked().unit();
      Optional<Bank> bank = banks.computeIfAbsent(unit, u -> units.unit(u).bank());
      cases.add(new Contested(disputed, bank.map(b -> asking(b, disputed.attempt()))));
    }
    return cases;
  }

  /** The bank with the question of an attempt, where it was made from the ledger. */
  private Bank asking(Bank bank, Attempt attempt) {
    return drilled(bank, attempt)
        .map(q -> bank.asking(Stream.concat(bank.questions().stream(), Stream.of(q)).toList()))
        .orElse(bank);
  }

  /** The question as its round made it of the ledger; empty if it is written in the bank. */
  private Optional<Question> drilled(Bank bank, Attempt attempt) {
    String id = attempt.asked().question();
    return bank.question(id).isPresent()
        ? Optional.empty()
        : records
            .get()
            .round(attempt.asked().round())
            .flatMap(open -> Drill.question(bank, id, open.round().seed()));
  }

  /** Settles a dispute for the trainer; a patch that could not be applied is kept as a file. */
  Msg settle(Effect.Settle settle) {
    try {
      String said = settle(settle.dispute().id(), settle.accepted());
      return new Msg.DisputesLoaded(open(), said);
    } catch (Refused refused) {
      String kept =
          refused.patch().isEmpty()
              ? ""
              : " `onrecord disputes --accept " + settle.dispute().id() + " --yes` prints a patch.";
      return new Msg.Failed(refused.wrong(), refused.todo() + kept);
    }
  }

  /**
   * Settles a dispute; returns what was done, in a sentence or two.
   *
   * @throws Refused if it could not be accepted; nothing was changed
   */
  String settle(String id, boolean accepted) throws Refused {
    Disputed disputed = disputed(id);
    String done = accepted ? accept(disputed.attempt()) : "Rejected: the verdict stands.";
    records.get().dispute(disputed.dispute().settled(tools.clock().instant(), accepted));
    return done;
  }

  private Disputed disputed(String id) throws Refused {
    return records.get().disputes().stream()
        .filter(d -> d.dispute().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Refused("No dispute " + id + " is open.", "", ""));
  }

  /**
   * What accepting a dispute would write, for whoever is asked before; nothing where the key takes
   * the answer by now and its stored answers would only be marked again.
   *
   * @throws Refused if it could not be accepted
   */
  List<String> proposed(String id) throws Refused {
    Attempt attempt = disputed(id).attempt();
    Bank bank = bank(attempt.asked().unit());
    Question question = question(bank, attempt);
    if (right(question, attempt)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(List.of(bank.place().file() + ":"));
    lines.addAll(prepared(bank, question, attempt).amendment().lines());
    return lines;
  }

  /** The same for the trainer. */
  Msg proposed(Effect.Propose propose) {
    try {
      return new Msg.Proposed(proposed(propose.dispute().id()));
    } catch (Refused refused) {
      return new Msg.Failed(refused.wrong(), refused.todo());
    }
  }

  private String accept(Attempt attempt) throws Refused {
    Bank bank = bank(attempt.asked().unit());
    Question question = question(bank, attempt);
    if (right(question, attempt)) {
      return "The key accepts it by now. " + regraded(bank, question);
    }
    Prepared prepared = prepared(bank, question, attempt);
    Optional<String> refused = prepared.amendment().write();
    if (refused.isPresent()) {
      throw new Refused(refused.get(), "Nothing was changed.", prepared.amendment().patch());
    }
    Bank mended = bank(attempt.asked().unit());
    String done = "Accepted: " + prepared.alias().says() + ". ";
    return done + regraded(mended, question(mended, attempt));
  }

  /** A change of a key that was proved, and not made yet. */
  private record Prepared(Alias alias, Amendment amendment) {}

  private Prepared prepared(Bank bank, Question question, Attempt attempt) throws Refused {
    if (drilled(bank, attempt).isPresent()) {
      throw new Refused(
          "This question is made from the ledger, and its key is what the entry says.",
          "If the report says otherwise, mend the entry at "
              + question.place("")
              + " and accept again; else reject it.",
          "");
    }
    Alias alias =
        Alias.of(bank, question, attempt.given().answer())
            .orElseThrow(
                () ->
                    new Refused(
                        "Nothing can be added to the key of this question.",
                        "Mend it by hand at " + question.place("answer") + ", then accept again.",
                        ""));
    return new Prepared(alias, amendment(bank, question, attempt, alias));
  }

  private Bank bank(String unit) throws Refused {
    Units.Found found = units.unit(unit);
    String todo =
        found.loaded().isPresent()
            ? found.todo()
            : "If you have its file, name it: `onrecord disputes FILE --accept ID`.";
    return found.bank().orElseThrow(() -> new Refused(found.wrong(), todo, ""));
  }

  private Question question(Bank bank, Attempt attempt) throws Refused {
    return bank.question(attempt.asked().question())
        .or(() -> drilled(bank, attempt))
        .orElseThrow(
            () ->
                new Refused(
                    bank.id() + " no longer has the question " + attempt.asked().question() + ".",
                    "Reject the dispute.",
                    ""));
  }

  /** Whether the key takes the answer by now. */
  private static boolean right(Question question, Attempt attempt) throws Refused {
    boolean before = attempt.outcome().status().right() && attempt.outcome().credit() >= 1;
    boolean now = takes(question, attempt);
    if (before && now) {
      throw new Refused(
          "This answer is right already: nothing is to be written.", "Reject the dispute.", "");
    }
    return now;
  }

  private static boolean takes(Question question, Attempt attempt) {
    return mark(question, attempt).filter(v -> v.status().right()).isPresent();
  }

  private static Optional<Verdict> mark(Question question, Attempt attempt) {
    Optional<Answer> answer = AnswerText.read(question.prompt(), attempt.given().answer());
    return answer.map(a -> Marker.mark(question, a));
  }

  /** Proves the changed bank before it is written: it must be sound, and accept the answer. */
  private static Amendment amendment(Bank bank, Question question, Attempt attempt, Alias alias)
      throws Refused {
    Amendment amendment =
        Amendment.of(bank.place().file(), alias)
            .orElseThrow(
                () ->
                    new Refused(
                        bank.place().file() + " is laid out in a way that is left alone.",
                        "Write it by hand: " + alias.says() + ". Then accept again.",
                        ""));
    prove(bank, question, attempt, amendment);
    return amendment;
  }

  private static void prove(Bank bank, Question question, Attempt attempt, Amendment amendment)
      throws Refused {
    BankYaml.Source source = new BankYaml.Source(bank.place().file(), amendment.text());
    BankYaml.Read read = BankYaml.read(source, bank::article);
    List<Problem> problems = new ArrayList<>(read.problems());
    read.bank().ifPresent(b -> problems.addAll(Proof.check(b)));
    Optional<Problem> error = problems.stream().filter(p -> p.level() == Level.ERROR).findFirst();
    if (error.isPresent()) {
      throw new Refused(
          "With this answer in its key the bank would be wrong: " + error.get().wrong() + ".",
          "Mend the key by hand, then accept again.",
          "");
    }
    Optional<Question> after = read.bank().flatMap(b -> b.question(question.id()));
    if (after.filter(q -> takes(q, attempt)).isEmpty()) {
      throw new Refused(
          "Even as a listed form this answer would not be marked right.",
          "Mend the key by hand, then accept again.",
          "");
    }
  }

  /** Marks every stored answer to the question again; the marks that changed are stored. */
  private String regraded(Bank bank, Question question) {
    Instant now = tools.clock().instant();
    List<Regrade> regrades = new ArrayList<>();
    List<Attempt> attempts = new ArrayList<>(records.get().attempts(bank.id(), question.id()));
    question.was().forEach(was -> attempts.addAll(records.get().attempts(bank.id(), was)));
    for (Attempt attempt : attempts) {
      Question asked = drilled(bank, attempt).orElse(question);
      String key = asked.solution().map(Digest::key).orElse("");
      mark(asked, attempt)
          .filter(v -> !attempt.steps().selfMarked())
          .map(v -> outcome(v, attempt))
          .filter(outcome -> changed(attempt.outcome(), outcome))
          .ifPresent(outcome -> regrades.add(new Regrade(attempt.id(), now, outcome, key)));
    }
    records.get().regrade(regrades);
    return Printed.count(regrades.size(), "stored answer") + " marked anew.";
  }

  /** What hints and a second try cost stays as it was. */
  private static Attempt.Outcome outcome(Verdict verdict, Attempt attempt) {
    double credit = attempt.steps().earned(verdict.credit());
    return new Attempt.Outcome(verdict.status(), credit, Marker.VERSION);
  }

  private static boolean changed(Attempt.Outcome before, Attempt.Outcome after) {
    return before.status() != after.status() || before.credit() != after.credit();
  }
}
