package onrecord.terminal;

import com.googlecode.lanterna.terminal.Terminal;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Consumer;
import onrecord.page.Size;
import onrecord.tui.Msg;

/** A place where one person sits: something to draw on and a keyboard. */
public interface Desk extends Closeable {

  /**
   * Takes the terminal over; from now on keys, new sizes and the end of input are told, from any
   * thread.
   *
   * @return its size now
   */
  Size open(Consumer<Msg> told) throws IOException;

  /** What is drawn on; a desk may put another in its place and then tells a size. */
  Terminal terminal();

  /** The first screen is drawn: what could wait until then is done now. */
  default void settle() {}

  /** Gives the terminal back until the person returns to the program; nothing where that is not. */
  default void pause() throws IOException {}

  /** Restores the terminal; a second call does nothing. */
  @Override
  void close() throws IOException;
}
