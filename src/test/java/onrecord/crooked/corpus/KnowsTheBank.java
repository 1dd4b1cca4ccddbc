package onrecord.crooked.corpus;

import java.util.List;
import onrecord.crooked.bank.UprightBank;

/** Breaks a law: the corpus must not know the bank. */
public record KnowsTheBank(List<UprightBank> banks) {}
