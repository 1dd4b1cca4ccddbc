package onrecord.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import onrecord.bank.Bank;
import onrecord.bank.Kind;
import onrecord.bank.Layer;
import onrecord.records.Attempt;
import onrecord.records.Records;
import onrecord.records.RecordsException;
import onrecord.records.Round;
import onrecord.records.Standing;
import onrecord.sql.Ids;
import onrecord.sql.RoundLock;
import onrecord.sql.RoundLocks;
import onrecord.study.Choice;
import onrecord.study.Due;
import onrecord.study.Layers;
import onrecord.study.Plan;
import onrecord.study.Selection;
import onrecord.study.Session;
import onrecord.terminal.Effects;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import onrecord.tui.Overview;

/**
 * Does for the trainer what it cannot do itself: reads units, keeps the records, tells the time.
 * One worker calls it, in order.
 */
final class Clerk implements Effects {
  private final Units units;
  private final Supplier<Records> records;
  private final Supplier<List<String>> notices;
  private final RoundLocks locks;
  private final Tools tools;
  private final Ombudsman ombudsman;
  private Optional<RoundLock> held = Optional.empty();
  private Optional<KeptHome.Kept> kept = Optional.empty();
  private Optional<Overview> shown = Optional.empty();
  private Instant asked;

  /**
   * What a clerk works with beside files.
   *
   * @param zone asked only where a day begins: the tables of time zones are slow to load
   * @param seeds gives the seed of each new round
   */
  record Tools(InstantSource clock, Supplier<ZoneId> zone, Seeds seeds, Ids ids) {}

  /**
   * A clerk.
   *
   * @param opened the records and what must be told about the way to them
   */
  Clerk(Units units, OpenRecords opened, RoundLocks locks, Tools tools) {
    this.units = units;
    this.records = opened::get;
    this.notices =
        () -> Stream.concat(opened.notices().stream(), units.notices().stream()).toList();
    this.locks = locks;
    this.tools = tools;
    this.asked = tools.clock().instant();
    this.ombudsman = new Ombudsman(units, records, tools);
  }

  /** A clerk that shows what was kept first, if anything was. */
  Clerk beginningWith(Optional<KeptHome.Kept> last) {
    kept = last;
    return this;
  }

  /** The start does without a switch over types: the JVM makes one anew at each start. */
  @Override
  public Optional<Msg> run(Effect effect) {
    try {
      return effect instanceof Effect.LoadHome ? Optional.of(home()) : did(effect);
    } catch (RecordsException failed) {
      return Optional.of(Msg.failed(effect, failed.wrong(), failed.todo()));
    }
  }

  private Optional<Msg> did(Effect effect) {
    return switch (effect) {
      case Effect.LoadHome ignored -> Optional.of(home());
      case Effect.CheckHome ignored -> changed();
      case Effect.LoadUnit(String unit) -> Optional.of(unit(unit));
      case Effect.Begin begin -> Optional.of(begin(begin));
      case Effect.Resume(String round) -> Optional.of(resume(round));
      case Effect.Asked ignored -> asked();
      case Effect.Store store -> Optional.of(store(store));
      case Effect.Keep keep -> kept(keep);
      case Effect.Hold hold -> Optional.of(held(hold));
      case Effect.Prefer prefer -> preferred(prefer);
      case Effect.Slip slip -> Optional.of(slip(slip));
      case Effect.Contest contest -> Optional.of(ombudsman.contest(contest));
      case Effect.LoadDisputes ignored -> Optional.of(new Msg.DisputesLoaded(ombudsman.open(), ""));
      case Effect.Propose propose -> Optional.of(ombudsman.proposed(propose));
      case Effect.Settle settle -> Optional.of(ombudsman.settle(settle));
      case Effect.End(String round) -> ended(round);
      case Effect.Quit ignored -> released();
    };
  }

  /** The first time from what was kept, where that still holds. */
  private Msg home() {
    released();
    Optional<KeptHome.Kept> last = kept;
    kept = Optional.empty();
    shown = last.map(KeptHome.Kept::overview);
    return shown
        .map(overview -> new Msg.HomeLoaded(overview, true))
        .orElseGet(() -> new Msg.HomeLoaded(overview()));
  }

  private Optional<Msg> changed() {
    Overview now = overview();
    return shown.filter(now::equals).isPresent()
        ? Optional.empty()
        : Optional.of(new Msg.HomeChanged(now));
  }

  private Overview overview() {
    List<Overview.UnitCard> cards = units.cards();
    Instant today = day(0);
    Standing standing = standing(today, cards);
    int disputes = records.get().disputes().size();
    return new Overview(cards, standing, notices.get(), disputes, due(standing, today));
  }

  /** Where the learner stands; a round is offered only while its unit is there to go on with. */
  private Standing standing(Instant today, List<Overview.UnitCard> cards) {
    Standing all = records.get().standing(today);
    boolean there = all.open().stream().allMatch(left -> units.isAtHand(left.unit(), cards));
    return there ? all : all.offering(another(cards));
  }

  private Optional<Standing.Left> another(List<Overview.UnitCard> cards) {
    return records.get().unfinished().stream()
        .filter(round -> units.isAtHand(round.unit(), cards))
        .findFirst()
        .flatMap(round -> records.get().round(round.id()))
        .map(Standing.OpenRound::left);
  }

  /** What comes back today, of every unit of which something was answered and is still asked. */
  private Map<String, Due> due(Standing standing, Instant today) {
    Map<String, List<Attempt>> answered = new HashMap<>();
    for (String unit : standing.units().keySet()) {
      List<Attempt> latest = records.get().latest(unit);
      if (Due.of(latest, today).questions() > 0) {
        answered.put(unit, latest);
      }
    }
    Map<String, Due> all = new HashMap<>();
    units
        .asked(answered.keySet())
        .forEach(
            (unit, ids) ->
                all.put(unit, Due.of(answered.getOrDefault(unit, List.of()), ids, today)));
    all.values().removeIf(due -> due.questions() == 0);
    return all;
  }

  /**
   * What to keep for the next start, the library as it was last looked at; the mark of the database
   * is not yet known.
   */
  KeptHome.Kept toKeep() {
    Instant today = day(0);
    Units.Seen seen = units.seen();
    Standing standing = standing(today, seen.cards());
    int disputes = records.get().disputes().size();
    Overview overview =
        new Overview(seen.cards(), standing, seen.notices(), disputes, due(standing, today));
    return new KeptHome.Kept(seen.mark(), today, day(1), overview);
  }

  /** The start of the day that is so many days after today. */
  private Instant day(int after) {
    ZoneId zone = tools.zone().get();
    LocalDate today = tools.clock().instant().atZone(zone).toLocalDate();
    return today.plusDays(after).atStartOfDay(zone).toInstant();
  }

  private Msg unit(String id) {
    Units.Found found = units.unit(id);
    return found
        .bank()
        .<Msg>map(
            bank ->
                new Msg.UnitLoaded(
                    bank,
                    records.get().latest(bank.id()),
                    isOpen(bank.id()),
                    records.get().layers()))
        .orElseGet(() -> new Msg.Failed(found.wrong(), found.todo()));
  }

  private boolean isOpen(String unit) {
    return records.get().unfinished().stream().anyMatch(round -> round.unit().equals(unit));
  }

  private Msg begin(Effect.Begin begin) {
    Units.Found found = units.unit(begin.unit());
    return found
        .bank()
        .map(bank -> begin(begin, bank))
        .orElseGet(() -> new Msg.Failed(found.wrong(), found.todo()));
  }

  private Msg begin(Effect.Begin begin, Bank bank) {
    Optional<Standing.OpenRound> open =
        (Asked.goesOn(begin) ? left(bank, begin) : Optional.<Round>empty())
            .flatMap(round -> records.get().round(round.id()));
    return open.map(round -> resumed(round, bank, begin.with())).orElseGet(() -> anew(begin, bank));
  }

  /**
   * A round on that unit that was left and that no other program holds; where a choice is made or
   * steps or a seed are asked for, one that was chosen so and has just these.
   */
  private Optional<Round> left(Bank bank, Effect.Begin begin) {
    return records.get().unfinished().stream()
        .filter(round -> round.unit().equals(bank.id()))
        .filter(round -> Asked.chosenSo(begin, round))
        .filter(round -> tools.seeds().allow(round.seed()))
        .filter(round -> begin.with().isEmpty() || begin.with().get().equals(round.layers()))
        .filter(round -> hold(round.id()))
        .findFirst();
  }

  private Msg anew(Effect.Begin begin, Bank bank) {
    long seed = tools.seeds().next();
    Optional<Msg> wrong = Asked.wrong(begin, bank);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    Selection selection = selection(begin, bank, seed);
    if (selection.questions().isEmpty()) {
      return Asked.nothing(begin, bank);
    }
    Round round =
        new Round(
            tools.ids().next(),
            records.get().learner().id(),
            bank.id(),
            Layers.way(selection.way(), begin.with(), records.get().layers()),
            seed,
            selection.questions(),
            Layers.of(selection.way(), begin.with(), records.get().layers(), bank),
            tools.clock().instant(),
            Optional.empty());
    records.get().begin(round);
    hold(round.id());
    return new Msg.RoundOpened(Session.begin(round, bank), Optional.empty(), known());
  }

  private Selection selection(Effect.Begin begin, Bank bank, long seed) {
    if (!begin.questions().isEmpty()) {
      return Asked.listed(begin.way(), bank, begin.questions());
    }
    if (begin.way().equals("first")) {
      return Asked.listed(begin.way(), bank, Plan.first(bank));
    }
    Choice choice = Asked.choice(begin);
    boolean byDay = choice.from() == Choice.From.QUARTER || choice.from() == Choice.From.DUE;
    Instant today = byDay ? day(0) : tools.clock().instant();
    List<Attempt> latest = records.get().latest(bank.id());
    return Asked.selection(bank, choice, new Selection.Draw(latest, seed, today));
  }

  private Msg resume(String id) {
    Optional<Standing.OpenRound> open = records.get().round(id);
    if (open.isEmpty()) {
      return new Msg.Failed("This round is no longer stored.", "Begin another one.");
    }
    if (!hold(id)) {
      return new Msg.Failed(
          "This round is open in another window.", "Go on there, or begin another round here.");
    }
    Units.Found found = units.unit(open.get().round().unit());
    return found
        .bank()
        .map(bank -> resumed(open.get(), bank, Optional.empty()))
        .orElseGet(() -> new Msg.Failed(found.wrong(), found.todo()));
  }

  private Msg resumed(Standing.OpenRound open, Bank bank, Optional<Set<Layer>> with) {
    Round round = open.round();
    Set<Layer> now = Layers.of(round.way(), with, records.get().layers(), bank);
    boolean others = records.get().layers().isPresent() && !now.equals(round.layers());
    return new Msg.RoundOpened(Session.resume(open, bank), open.draft(), known(), others);
  }

  private Set<Kind> known() {
    Set<Kind> known = new HashSet<>();
    records
        .get()
        .standing(tools.clock().instant())
        .kinds()
        .forEach(word -> Kind.of(word).ifPresent(known::add));
    return known;
  }

  private boolean hold(String round) {
    released();
    held = locks.tryAcquire(round);
    return held.isPresent();
  }

  private Optional<Msg> released() {
    held.ifPresent(RoundLock::close);
    held = Optional.empty();
    return Optional.empty();
  }

  private Optional<Msg> asked() {
    asked = tools.clock().instant();
    return Optional.empty();
  }

  private Msg store(Effect.Store store) {
    Instant now = tools.clock().instant();
    Attempt attempt =
        new Attempt(
            tools.ids().next(),
            records.get().learner().id(),
            records.get().device(),
            store.asked(),
            store.given(),
            store.outcome(),
            store.steps(),
            now,
            Math.max(0, Duration.between(asked, now).toMillis()),
            Optional.empty());
    records.get().store(attempt);
    return new Msg.Stored(attempt);
  }

  private Optional<Msg> kept(Effect.Keep keep) {
    records.get().keep(keep.draft());
    return Optional.empty();
  }

  private Msg held(Effect.Hold hold) {
    records.get().keep(hold.draft());
    return new Msg.Held(hold.draft());
  }

  private Optional<Msg> preferred(Effect.Prefer prefer) {
    records.get().prefer(prefer.layers());
    return Optional.empty();
  }

  private Msg slip(Effect.Slip slip) {
    Optional<Instant> at = slip.slip() ? Optional.of(tools.clock().instant()) : Optional.empty();
    records.get().slip(slip.attempt().id(), at);
    return new Msg.Slipped(slip.attempt().slipped(at));
  }

  private Optional<Msg> ended(String round) {
    records.get().end(round, tools.clock().instant());
    return released();
  }
}
