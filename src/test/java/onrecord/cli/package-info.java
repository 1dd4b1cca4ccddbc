/** Tests of the commands, run in-process as a user would type them, on folders of their own. */
package onrecord.cli;
