package vn.minhxet.store;

/**
 * The answer to a request that may come again.
 *
 * @param caller whose key it is
 * @param requestKey as the caller chose it
 * @param request the hash of what was asked
 * @param at ISO, UTC
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptAnswerRow(String caller, String requestKey, String request, byte[] answer, String at) {}
