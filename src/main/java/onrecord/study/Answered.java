package onrecord.study;

import onrecord.bank.Answer;
import onrecord.bank.Question;
import onrecord.grading.Verdict;
import onrecord.records.Attempt;

/** A question of a round as it was shown, what was answered, and the mark. */
public record Answered(Question question, Answer answer, Verdict verdict, Attempt attempt) {}
