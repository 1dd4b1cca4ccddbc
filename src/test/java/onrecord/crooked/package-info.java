/** A little house that breaks every law on purpose, to show that the architecture test notices. */
package onrecord.crooked;
