package onrecord.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Keys as they arrive in time. */
@Timeout(20)
class KeyboardTest {
  private final PipedOutputStream hand = new PipedOutputStream();
  private final BlockingQueue<Msg> told = new LinkedBlockingQueue<>();

  @BeforeEach
  void listen() throws IOException {
    PipedInputStream in = new PipedInputStream(hand);
    Keyboard keyboard = new Keyboard(told::add);
    Thread.ofVirtual().start(() -> keyboard.read(in));
  }

  @AfterEach
  void leave() throws IOException {
    hand.close();
  }

  @Test
  void aLoneEscapeIsToldThoughNothingFollows() throws Exception {
    type("\u001b");
    assertThat(told.take()).isEqualTo(new Msg.Press(Stroke.of(Stroke.Key.ESCAPE)));
  }

  @Test
  void anInterruptCutsAnUnfinishedSequenceOff() throws Exception {
    type("\u001b[1;");
    type("\u0003");
    assertThat(told.take()).isEqualTo(new Msg.Press(Stroke.ctrl("c")));
  }

  @Test
  void anEmojiIsToldThoughNothingFollows() throws Exception {
    type("\ud83d\ude42");
    assertThat(told.take()).isEqualTo(new Msg.Press(Stroke.text("\ud83d\ude42")));
  }

  @Test
  void theEndOfInputIsTold() throws Exception {
    type("k");
    hand.close();
    assertThat(told.take()).isEqualTo(new Msg.Press(Stroke.text("k")));
    assertThat(told.take()).isEqualTo(new Msg.Gone());
  }

  private void type(String keys) throws IOException {
    hand.write(keys.getBytes(StandardCharsets.UTF_8));
    hand.flush();
  }
}
