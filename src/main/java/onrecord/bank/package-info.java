/** Question banks as values: cast, ledger, prompts, keys, answers and the evidence for them. */
@NullMarked
package onrecord.bank;

import org.jspecify.annotations.NullMarked;
