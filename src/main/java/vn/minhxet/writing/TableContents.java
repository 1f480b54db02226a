package vn.minhxet.writing;

import java.util.List;
import java.util.stream.Stream;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;

/** What is written of a table, whatever the kind of file. Pure functions. */
final class TableContents {

    private TableContents() {}

    /** The rows of a table. */
    static <R> List<R> rows(Table<R> table, YearFacts facts) {
        return Stream.of(
                        List.of(facts.period()),
                        facts.organizations(),
                        facts.members(),
                        facts.assessments(),
                        facts.indicators(),
                        facts.findings(),
                        facts.scores(),
                        facts.products())
                .skip(Tables.ALL.indexOf(table))
                .findFirst()
                .orElseThrow()
                .stream()
                .map(it -> table.type().cast(it))
                .toList();
    }
}
