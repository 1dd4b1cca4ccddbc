package onrecord.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import onrecord.bank.Bank;
import onrecord.bank.Question;
import onrecord.records.Records;
import onrecord.sql.Ids;
import onrecord.sql.RoundLocks;
import onrecord.study.Session;
import onrecord.terminal.Effects;
import onrecord.tui.Effect;
import onrecord.tui.Msg;

/**
 * The real clerk, records and banks over a data folder, with a clock that ticks once a look and
 * chance from a seed. It notes which question is on the screen, as the robot user must read it.
 */
public final class Workplace implements Effects, AutoCloseable {
  private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
  private static final long SEED = 7;

  private final Path data;
  private final int start;
  private final RoundLocks locks;
  private final OpenRecords records;
  private final Units units;
  private final Clerk clerk;
  private Optional<Session> session = Optional.empty();
  private int position;

  /**
   * A program started over that folder.
   *
   * @param start how many programs were started there before: their clock and chance are another
   */
  public Workplace(Path data, int start) {
    this(data, start, new RoundLocks(data));
  }

  /** A program beside another one: within one process both share the locks. */
  Workplace beside() {
    return new Workplace(data, start + 1, locks);
  }

  private Workplace(Path data, int start, RoundLocks locks) {
    this.data = data;
    this.start = start;
    this.locks = locks;
    AtomicLong ticks = new AtomicLong(start * 3600L);
    InstantSource clock = () -> MORNING.plusSeconds(ticks.getAndIncrement());
    Folders folders = Folders.of(options(data), Optional.of(Path.of("")), Map.of());
    records = new OpenRecords(data);
    units = new Units(folders);
    Ids ids = new Ids(clock, new Random(start));
    Clerk.Tools tools =
        new Clerk.Tools(clock, () -> ZoneOffset.UTC, Seeds.any(() -> SEED + start), ids);
    clerk = new Clerk(units, records, new RoundLocks(data), tools);
  }

  private static Options options(Path data) {
    try {
      return Options.parse(List.of("--data", data.toString()));
    } catch (Options.UsageException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }

  public Records records() {
    return records.get();
  }

  /** A bank of the shipped library, or of the folder's own. */
  public Bank bank(String id) {
    return units.unit(id).bank().orElseThrow();
  }

  @Override
  public synchronized Optional<Msg> run(Effect effect) {
    if (effect instanceof Effect.Asked asked) {
      position = asked.position();
    }
    Optional<Msg> msg = clerk.run(effect);
    msg.ifPresent(this::note);
    return msg;
  }

  /** Takes note of a message that did not come from the clerk. */
  public synchronized void note(Msg msg) {
    if (msg instanceof Msg.RoundOpened opened) {
      session = Optional.of(opened.session());
    } else if (msg instanceof Msg.Changed(Bank bank)) {
      session = session.map(s -> s.over(bank));
    }
  }

  /** The round being played, as it was opened. */
  public synchronized Session session() {
    return session.orElseThrow();
  }

  /** The question asked last, as it is shown. */
  public synchronized Question question() {
    return session().questions().get(position);
  }

  @Override
  public void close() {
    clerk.run(new Effect.Quit());
    records.close();
  }
}
