/** Minh Xét: yearly grading of organizations and members, every grade with its reasons. */
package vn.minhxet;
