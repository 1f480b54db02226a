/**
 * The command line (giao diện dòng lệnh): commands, their messages in both languages, exit codes. Standard output carries
 * the result alone; everything else goes to standard error.
 */
package vn.minhxet.cli;
