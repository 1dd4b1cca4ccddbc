package onrecord.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;

/** Reads a terminal's keyboard to its end, waiting only for bytes. Its methods may meet. */
final class Keyboard {
  /**
   * How long a lone Esc waits, in milliseconds: a hand does not notice it, a network rarely cuts.
   */
  private static final int MOMENT = 35;

  private static final int WHILE = 1000;
  private static final int PIECE = 8192;

  private final Decoder decoder = new Decoder();
  private final Consumer<Msg> told;
  private long pieces;

  Keyboard(Consumer<Msg> told) {
    this.told = told;
  }

  /** Reads until the input ends or is closed; then the person is gone. */
  void read(InputStream in) {
    byte[] piece = new byte[PIECE];
    try {
      for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
        take(piece, length);
      }
    } catch (IOException lost) {
      settle(pieces);
    }
    told.accept(new Msg.Gone());
  }

  private synchronized void take(byte[] piece, int length) {
    tell(decoder.feed(piece, length));
    long now = ++pieces;
    if (decoder.waiting()) {
      int time = decoder.waitsBriefly() ? MOMENT : WHILE;
      CompletableFuture.delayedExecutor(time, TimeUnit.MILLISECONDS).execute(() -> settle(now));
    }
  }

  private synchronized void settle(long after) {
    if (after == pieces) {
      tell(decoder.settle());
    }
  }

  private void tell(List<Stroke> strokes) {
    strokes.forEach(stroke -> told.accept(new Msg.Press(stroke)));
  }
}
