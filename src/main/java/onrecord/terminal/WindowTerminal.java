package onrecord.terminal;

import com.googlecode.lanterna.terminal.Terminal;
import java.awt.AWTError;
import java.awt.Color;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Rectangle;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Consumer;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import onrecord.page.Size;
import onrecord.tui.Msg;
import onrecord.tui.Stroke;

/**
 * A window of our own for those without a terminal. Ctrl with plus, minus and nought changes the
 * size of the letters: Lanterna's canvas cannot, so another one is put in its place. The frame
 * keeps the keyboard meanwhile.
 */
public final class WindowTerminal implements Desk {
  private static final Size CELLS = new Size(100, 32);
  private static final int STEP = 2;

  private final JFrame frame;
  private volatile Canvas canvas;
  private int points = Fonts.USUAL;

  /** Makes the window, not yet shown; throws if there is no desktop to show it on. */
  public WindowTerminal() throws IOException {
    try {
      frame = new JFrame("On the Record");
      canvas = new Canvas(CELLS, points);
    } catch (AWTError | HeadlessException | LinkageError none) {
      throw new NoDesktopException(none);
    }
  }

  /** Whether a window can be tried; cheap, and no promise. */
  public static boolean possible() {
    return !GraphicsEnvironment.isHeadless();
  }

  @Override
  public Size open(Consumer<Msg> told) throws IOException {
    try {
      SwingUtilities.invokeAndWait(() -> show(told));
    } catch (InterruptedException | InvocationTargetException failed) {
      throw new IOException("the window could not be opened", failed);
    }
    return canvas.cells();
  }

  private void show(Consumer<Msg> told) {
    frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
    frame.addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            told.accept(new Msg.Gone());
          }
        });
    frame.setFocusTraversalKeysEnabled(false);
    frame.addKeyListener(new WindowKeys(stroke -> hear(stroke, told)));
    frame.getContentPane().setBackground(Color.BLACK);
    hang(canvas, told);
    frame.pack();
    Rectangle most = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    frame.setSize(Math.min(frame.getWidth(), most.width), Math.min(frame.getHeight(), most.height));
    frame.setLocationRelativeTo(null);
    frame.setVisible(true);
  }

  private void hang(Canvas fresh, Consumer<Msg> told) {
    frame.add(fresh);
    fresh.addResizeListener((terminal, size) -> told.accept(new Msg.Resize(fresh.cells())));
  }

  private void hear(Stroke stroke, Consumer<Msg> told) {
    switch (stroke.ctrl() ? stroke.text() : "") {
      case "+", "=" -> scale(points + STEP, told);
      case "-", "_" -> scale(points - STEP, told);
      case "0" -> scale(Fonts.USUAL, told);
      case "v" -> Clipping.strokes().forEach(pasted -> told.accept(new Msg.Press(pasted)));
      default -> told.accept(new Msg.Press(stroke));
    }
  }

  /** The window keeps its size; more or fewer cells fit into it. */
  private void scale(int to, Consumer<Msg> told) {
    points = Math.clamp(to, Fonts.LEAST, Fonts.LARGEST);
    Canvas fresh = new Canvas(canvas.cells(), points);
    frame.remove(canvas);
    hang(fresh, told);
    canvas = fresh;
    frame.validate();
    told.accept(new Msg.Resize(fresh.cells()));
  }

  @Override
  public Terminal terminal() {
    return canvas;
  }

  @Override
  public void close() {
    SwingUtilities.invokeLater(frame::dispose);
  }
}
