/** Tests of the checker: every finding has a file that causes it, and correct files give none. */
package onrecord.proof;
