package onrecord.tui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import onrecord.corpus.Paragraph;
import onrecord.corpus.Span;
import onrecord.page.Line;
import onrecord.page.Run;
import onrecord.page.Tone;

/** A span of an article that is shown in a tone of its own. */
record Toned(Span span, Tone tone) {

  /** A paragraph as one toned line; where spans overlap the later one of the list wins. */
  static Line line(Paragraph paragraph, Tone rest, List<Toned> spans) {
    int[] points = paragraph.text().codePoints().toArray();
    Tone[] tones = new Tone[points.length];
    Arrays.fill(tones, rest);
    for (Toned toned : spans) {
      if (toned.span().paragraph() == paragraph.number()) {
        int from = Math.min(toned.span().start(), points.length);
        Arrays.fill(tones, from, Math.min(toned.span().end(), points.length), toned.tone());
      }
    }
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= points.length; i++) {
      if (i == points.length || tones[i] != tones[start]) {
        runs.add(new Run(new String(points, start, i - start), tones[start]));
        start = i;
      }
    }
    return new Line(runs);
  }
}
