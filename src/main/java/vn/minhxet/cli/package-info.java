/**
 * The command line: a class a command, options shared by several, errors in words.
 *
 * <p>Open {@link vn.minhxet.cli.MinhXet} first. No rule of the domain may be here: commands translate the spelling of
 * options into a question of the domain, such as {@link vn.minhxet.whatif.WhatIfQuestion}, and its refusals into lines
 * that name the option.
 *
 * <pre>{@code
 * ./minhxet grade --facts fixtures/good/first-year/csv --format table
 * }</pre>
 */
@NullMarked
package vn.minhxet.cli;

import org.jspecify.annotations.NullMarked;
