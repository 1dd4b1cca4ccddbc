package onrecord.terminal;

import com.googlecode.lanterna.TextColor;

/**
 * A colour of ours in the three ways a terminal may know it. The true and the indexed ones are as
 * far from black as from white, for we do not know on which they stand; of the sixteen only red and
 * magenta can be read on both, so the others are the terminal's own colour.
 */
enum Ink {
  PLAIN(TextColor.ANSI.DEFAULT, 0, 0),
  GREY(TextColor.ANSI.DEFAULT, 243, 0x767676),
  BLUE(TextColor.ANSI.DEFAULT, 32, 0x0077D5),
  VIOLET(TextColor.ANSI.MAGENTA, 97, 0x955CBE),
  TEAL(TextColor.ANSI.DEFAULT, 30, 0x008383),
  GREEN(TextColor.ANSI.DEFAULT, 28, 0x008900),
  AMBER(TextColor.ANSI.DEFAULT, 130, 0xAF6300),
  RED(TextColor.ANSI.RED, 160, 0xDF2F2F);

  private final TextColor.ANSI ofSixteen;
  private final int index;
  private final int rgb;

  Ink(TextColor.ANSI ofSixteen, int index, int rgb) {
    this.ofSixteen = ofSixteen;
    this.index = index;
    this.rgb = rgb;
  }

  TextColor ofSixteen() {
    return ofSixteen;
  }

  TextColor indexed() {
    return this == PLAIN ? TextColor.ANSI.DEFAULT : new TextColor.Indexed(index);
  }

  TextColor exact() {
    return this == PLAIN
        ? TextColor.ANSI.DEFAULT
        : new TextColor.RGB(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
  }
}
