/**
 * The commands that work on a record (các lệnh làm việc với hồ sơ): campaigns, imports, runs, steps, audit, copies.
 *
 * <p>Open {@link vn.minhxet.cli.record.RecordCommands} first. They only translate: what may be done, and in which order, is
 * said by the record and the campaign. Nothing may be here that decides it again.
 *
 * <pre>{@code
 * ./minhxet step 2025 decide --for DU1 --all --paper 05-QĐ/ĐU --on 2025-12-20
 * }</pre>
 */
@NullMarked
package vn.minhxet.cli.record;

import org.jspecify.annotations.NullMarked;
