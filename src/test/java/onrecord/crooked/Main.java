package onrecord.crooked;

import onrecord.crooked.bank.UprightBank;

/** Breaks a law: the door must not reach past the commands. */
record Main(UprightBank bank) {}
