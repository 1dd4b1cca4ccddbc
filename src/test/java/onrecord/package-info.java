/** Tests that look at the whole program: its rooms, its house rules, its ways in. */
package onrecord;
