/**
 * The files that pages load beside themselves: style, script, typeface, with version, licence and hash of what others made.
 *
 * <p>Open {@link vn.minhxet.web.asset.Asset} first. Nothing is ever loaded from another host.
 *
 * <pre>{@code
 * Asset.STYLE.address()   // /assets/style.css?v=1f2e3d4c
 * }</pre>
 */
@NullMarked
package vn.minhxet.web.asset;

import org.jspecify.annotations.NullMarked;
