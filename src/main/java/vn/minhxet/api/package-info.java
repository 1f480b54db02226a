/**
 * JSON resources: the answers over HTTP, without a word on how the server runs.
 *
 * <p>Open {@link vn.minhxet.api.ApiApplication} first. No rule of the domain may be here, and no plumbing: resources
 * translate JSON and parameters into a question of the domain, such as {@link vn.minhxet.whatif.WhatIfQuestion}, and
 * its refusals into problems that name the property.
 *
 * <pre>{@code
 * curl --data @facts.json 'http://127.0.0.1:8366/api/gradings?rulebook=366-qd-tw'
 * }</pre>
 */
@NullMarked
package vn.minhxet.api;

import org.jspecify.annotations.NullMarked;
