package onrecord.study;

import java.util.List;
import java.util.Optional;
import onrecord.bank.Kind;
import onrecord.bank.Question;

/** One way to make questions of a ledger; Drill asks them all. */
sealed interface DrillMaker
    permits DrillWho, DrillRelay, DrillFigure, DrillStatus, DrillMatch, DrillGrid, DrillOrder {

  /** The kind that its ids begin with. */
  Kind kind();

  /** Ids of whatever a question might be made of, in the order of the ledger, each once. */
  List<String> subjects();

  /** The question about that; empty where the ledger holds too little for a sound one. */
  Optional<Question> made(String subject);
}
