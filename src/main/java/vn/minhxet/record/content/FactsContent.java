package vn.minhxet.record.content;

import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.FindingRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.ProductRow;
import vn.minhxet.facts.ScoreRow;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.reading.FactsReader;
import vn.minhxet.reading.FactsReading;
import vn.minhxet.reading.table.ReadingLimits;
import vn.minhxet.writing.FactsWriter;

/** Facts as they are stored (dữ liệu lưu trong hồ sơ): JSON in one order of rows. Pure functions. */
public final class FactsContent {

    private FactsContent() {}

    /** The same facts entered in any order are the same content. */
    public static StoredContent of(YearFacts facts) {
        YearFacts ordered = ordered(facts);
        return StoredContent.of(out -> FactsWriter.json(ordered, out));
    }

    /** Reads stored facts back, with every check that an import goes through. */
    public static FactsReading read(byte[] plain) {
        return FactsReader.json(new ByteArrayInputStream(plain), ReadingLimits.FILES);
    }

    private static YearFacts ordered(YearFacts facts) {
        return new YearFacts(
                facts.period(),
                sorted(facts.organizations(), OrganizationRow::id),
                sorted(facts.members(), MemberRow::id),
                sorted(
                        facts.assessments(),
                        AssessmentRow::subject,
                        AssessmentRow::criterion,
                        it -> String.valueOf(it.aspect())),
                sorted(facts.indicators(), IndicatorRow::subject, IndicatorRow::indicator),
                sorted(facts.findings(), FindingRow::id),
                sorted(facts.scores(), ScoreRow::subject, it -> String.valueOf(it.sheet()), ScoreRow::item),
                sorted(facts.products(), ProductRow::subject, ProductRow::item, ProductRow::name),
                facts.warnings());
    }

    @SafeVarargs
    private static <R> List<R> sorted(List<R> rows, Function<R, String>... keys) {
        Comparator<R> order = Comparator.comparing(keys[0]);
        for (int i = 1; i < keys.length; i++) {
            order = order.thenComparing(keys[i]);
        }
        return rows.stream().sorted(order).toList();
    }
}
