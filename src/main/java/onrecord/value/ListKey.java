package onrecord.value;

import java.util.List;

/**
 * What a list must hold: for every item its accepted forms. {@code ordered} lists are compared
 * place by place; {@code question} explains words a learner may repeat.
 */
public record ListKey(List<List<String>> items, boolean ordered, String question) {
  public ListKey {
    items = items.stream().map(List::copyOf).toList();
    if (items.isEmpty() || items.stream().anyMatch(List::isEmpty)) {
      throw new IllegalArgumentException("a list needs items, and every item a form");
    }
  }
}
