/**
 * The record over HTTP (hồ sơ qua HTTP): campaigns, imports, runs, results, steps, audit.
 *
 * <p>Open {@link vn.minhxet.api.record.RecordAnswers} first: how anything is asked and entered. What may be done, and by
 * whom, is said by the record and the campaign; nothing may be here that decides it again.
 *
 * <pre>{@code
 * curl -H 'Authorization: Bearer …' -H 'Idempotency-Key: 7c1' -H 'Content-Type: application/json' http://127.0.0.1:8366/api/campaigns/2025/steps \
 *      --data '{"steps":[{"kind":"PROPOSE","subject":"DV10","for":"CS-14","run":1}]}'
 * }</pre>
 */
@NullMarked
package vn.minhxet.api.record;

import org.jspecify.annotations.NullMarked;
