/** JSON resources and problem details: what is answered over HTTP, without a word on how the server runs. */
package vn.minhxet.api;
