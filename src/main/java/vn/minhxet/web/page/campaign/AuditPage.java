package vn.minhxet.web.page.campaign;

import java.util.List;
import vn.minhxet.web.page.Frame;
import vn.minhxet.web.page.Link;

/**
 * The ledger in sentences, and whether it holds (trang kiểm tra sổ). Immutable.
 *
 * @param checked whether every byte was read again for this page
 * @param findings what does not hold
 * @param entries newest first
 * @param older the entries before these; its address is empty where there are none
 * @param newest back to the newest; its address is empty where these are they
 * @param checkpoint the signed state, to be kept by an auditor
 */
public record AuditPage(
        Frame frame,
        Link check,
        boolean checked,
        List<String> findings,
        List<Entry> entries,
        Link older,
        Link newest,
        String checkpoint) {

    public AuditPage {
        findings = List.copyOf(findings);
        entries = List.copyOf(entries);
    }

    /** An entry. */
    public record Entry(String number, String at, String sentence) {}
}
