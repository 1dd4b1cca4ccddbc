package onrecord.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import onrecord.bank.Bank;
import onrecord.corpus.Article;
import onrecord.corpus.ArticleText;
import onrecord.page.Size;
import onrecord.records.Attempt;
import onrecord.records.Round;
import onrecord.records.Standing;
import onrecord.study.Session;
import onrecord.tui.App;
import onrecord.tui.Effect;
import onrecord.tui.Msg;
import onrecord.tui.Overview;

/**
 * A command, not a test: presses 1,000 keys on the trainer in a 200x50 stream terminal, each when
 * the last one is on the screen, and prints how long a key took and how many bytes it cost.
 *
 * <p>Arguments: a bank, the folder of its articles, and perhaps the number of keys.
 */
public final class KeyLatency {
  private static final Size SIZE = new Size(200, 50);
  private static final List<String> KEYS =
      List.of("\u001b[B", "\u001b[A", "\t", "j", "k", " ", "x", "\u007f", "?", "\u001b[C", "2");

  private final Bank bank;
  private final BlockingQueue<byte[]> keys = new LinkedBlockingQueue<>();
  private final BlockingQueue<Long> seen = new LinkedBlockingQueue<>();
  private long bytes;

  private KeyLatency(Bank bank) {
    this.bank = bank;
  }

  public static void main(String[] args) throws Exception {
    Path articles = Path.of(args[1]);
    Bank bank =
        onrecord.yaml.BankYaml.read(
                args[0], Files.readAllBytes(Path.of(args[0])), id -> article(articles, id))
            .bank()
            .orElseThrow();
    int count = args.length > 2 ? Integer.parseInt(args[2]) : 1000;
    new KeyLatency(bank).measure(count);
  }

  private static Optional<Article> article(Path folder, String id) {
    Path file = folder.resolve(id + ".txt");
    try {
      return ArticleText.parse(ArticleText.Origin.file(file.toString(), id), Files.readString(file))
          .article();
    } catch (IOException missing) {
      return Optional.empty();
    }
  }

  private void measure(int count) throws Exception {
    StreamTerminal desk = new StreamTerminal(new Typed(), new Counted(), SIZE);
    Loop loop = new Loop(desk, Palette.indexed(), this::answer);
    loop.observed((pressed, painted) -> seen.add(painted - pressed));
    Thread running = Thread.ofPlatform().start(() -> running(loop));
    long[] nanos = new long[count];
    long[] sent = new long[count];
    for (int i = 0; i < count; i++) {
      long before = bytes;
      keys.add(KEYS.get(i % KEYS.size()).getBytes(StandardCharsets.UTF_8));
      nanos[i] = seen.take();
      sent[i] = bytes - before;
    }
    keys.add(new byte[] {3});
    running.join();
    Arrays.sort(nanos);
    Arrays.sort(sent);
    System.out.printf(
        "%d keys at %s: p50 %.2f ms, p99 %.2f ms, max %.2f ms; bytes p50 %d, p99 %d, max %d%n",
        count,
        SIZE,
        nanos[count / 2] / 1e6,
        nanos[count * 99 / 100] / 1e6,
        nanos[count - 1] / 1e6,
        sent[count / 2],
        sent[count * 99 / 100],
        sent[count - 1]);
  }

  private void running(Loop loop) {
    try {
      loop.run(size -> App.play(size, bank.id()));
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private Optional<Msg> answer(Effect effect) {
    return switch (effect) {
      case Effect.LoadHome(), Effect.CheckHome() ->
          Optional.of(new Msg.HomeLoaded(new Overview(List.of(), Standing.none(), List.of())));
      case Effect.LoadUnit unit -> Optional.of(new Msg.UnitLoaded(bank, List.of(), false));
      case Effect.Begin begin -> Optional.of(opened(begin));
      case Effect.Store store -> Optional.of(new Msg.Stored(stored(store)));
      case Effect.Slip slip -> Optional.of(new Msg.Slipped(slip.attempt()));
      case Effect.Resume r -> Optional.empty();
      case Effect.Asked a -> Optional.empty();
      case Effect.Keep k -> Optional.empty();
      case Effect.Hold h -> Optional.of(new Msg.Held(h.draft()));
      case Effect.Prefer p -> Optional.empty();
      case Effect.Contest c -> Optional.empty();
      case Effect.LoadDisputes() -> Optional.empty();
      case Effect.Propose p -> Optional.empty();
      case Effect.Settle s -> Optional.empty();
      case Effect.End e -> Optional.empty();
      case Effect.Quit q -> Optional.empty();
    };
  }

  private Msg opened(Effect.Begin begin) {
    List<String> ids = bank.questions().stream().map(q -> q.id()).toList();
    Round round =
        new Round("r", "me", bank.id(), begin.way(), 1, ids, Instant.EPOCH, Optional.empty());
    return new Msg.RoundOpened(Session.begin(round, bank), Optional.empty(), Set.of());
  }

  private static Attempt stored(Effect.Store store) {
    return new Attempt(
        "a",
        "me",
        "here",
        store.asked(),
        store.given(),
        store.outcome(),
        Instant.EPOCH,
        1000,
        Optional.empty());
  }

  /** A keyboard: blocks until a key is pressed. */
  private final class Typed extends InputStream {
    @Override
    public int read() {
      throw new UnsupportedOperationException("keys come whole");
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      try {
        byte[] key = keys.take();
        System.arraycopy(key, 0, to, from, key.length);
        return key.length;
      } catch (InterruptedException ended) {
        throw new IOException(ended);
      }
    }
  }

  /** A screen that counts. */
  private final class Counted extends OutputStream {
    @Override
    public void write(int b) {
      bytes++;
    }

    @Override
    public void write(byte[] all, int from, int length) {
      bytes += length;
    }
  }
}
