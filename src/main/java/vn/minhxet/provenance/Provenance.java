package vn.minhxet.provenance;

import vn.minhxet.grading.YearGrading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;

/**
 * What a graded year rests on (nguồn gốc kết quả). The same three give the same result, byte for byte. Immutable.
 *
 * @param program the version of the program
 * @param rulebook the id of the rulebook
 * @param version its version
 * @param rulebookHash its content hash
 * @param factsHash the hash of the facts: see {@code FactsHash}
 */
public record Provenance(String program, String rulebook, String version, String rulebookHash, String factsHash) {

    /** 48 bits of a hash: enough to tell two apart by eye. */
    private static final int SHORT = 12;

    private static final MessageTemplate WORDS =
            Messages.template("provenance.WORDS", "program", "rulebook", "version", "rulebookHash", "factsHash");
    private static final MessageTemplate ON_PAPER =
            Messages.template("provenance.ON_PAPER", "program", "rulebookHash", "factsHash");

    /** That of a graded year. */
    public static Provenance of(YearGrading year) {
        return of(year, ProgramVersion.current());
    }

    /** That of a year that another version of the program may have graded. */
    public static Provenance of(YearGrading year, String program) {
        return new Provenance(
                program,
                year.rulebook().id(),
                year.rulebook().version(),
                year.rulebook().hash(),
                year.population().factsHash());
    }

    /** In one line, with the beginnings of the hashes. */
    public Bilingual words() {
        return WORDS.with(program, rulebook, version, shortened(rulebookHash), shortened(factsHash));
    }

    /** What the foot of a paper says of it, beside title and version of the rulebook. */
    public Bilingual onPaper() {
        return ON_PAPER.with(program, shortened(rulebookHash), shortened(factsHash));
    }

    /** The beginning of a hash, to tell two apart by eye. */
    public static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }
}
