/** The server: start-up, configuration, and what HTTP itself refuses. */
package vn.minhxet.server;
