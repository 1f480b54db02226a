package vn.minhxet.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.generate.SyntheticYear;
import vn.minhxet.generate.YearShape;
import vn.minhxet.record.year.CampaignYear;
import vn.minhxet.record.year.CampaignYears;
import vn.minhxet.store.DatabaseLocation;
import vn.minhxet.store.ProposalRow;

/** The graded years of a record are those of its stored runs, and stay in memory within their bound. */
class CampaignYearsTest {

    private static final long ROOM = 64L << 20;

    @TempDir
    private Path folder;

    private OfficeRecord record;

    @BeforeEach
    void begin() {
        record = RecordOffice.graded(
                DatabaseLocation.of(folder.resolve("r.db")), folder.resolve("r.key"), RecordOffice.few());
    }

    @AfterEach
    void close() {
        record.close();
    }

    private CampaignYears years(long room) {
        return new CampaignYears(record, RecordOffice.COMPILER, room);
    }

    private void secondRun() {
        YearFacts others = SyntheticYear.of(YearShape.named("60").orElseThrow(), 4, 2025);
        record.importFacts(RecordOffice.CAMPAIGN, others, Optional.empty(), RecordOffice.STAFF);
        assertThat(record.run(RecordOffice.CAMPAIGN, RecordOffice.COMPILER, "test", RecordOffice.STAFF))
                .isEqualTo(2);
    }

    @Test
    void theYearIsThatOfTheStoredRun() {
        CampaignYear year = years(ROOM).latest(RecordOffice.CAMPAIGN);
        assertThat(year.asRecorded()).isTrue();
        assertThat(year.run().number()).isEqualTo(1);
        for (ProposalRow row : record.proposals(RecordOffice.CAMPAIGN)) {
            int position = year.grading().population().position(row.subject());
            assertThat(year.grading().result(position).outcome().name()).isEqualTo(row.outcome());
            assertThat(year.grading().result(position).grade().map(Enum::name))
                    .isEqualTo(Optional.ofNullable(row.grade()));
        }
    }

    @Test
    void eachRunHasItsOwnYear() {
        CampaignYears years = years(ROOM);
        CampaignYear first = years.latest(RecordOffice.CAMPAIGN);
        secondRun();
        assertThat(years.latest(RecordOffice.CAMPAIGN).run().number()).isEqualTo(2);
        assertThat(years.of(RecordOffice.CAMPAIGN, 1)).isSameAs(first);
        assertThat(years.latest(RecordOffice.CAMPAIGN).asRecorded()).isTrue();
        assertThatThrownBy(() -> years.of(RecordOffice.CAMPAIGN, 3)).isInstanceOf(RecordRefusedException.class);
        assertThatThrownBy(() -> years.latest("2024")).isInstanceOf(RecordRefusedException.class);
    }

    @Test
    void theLongestUnusedYearGoesFirstAndTheOneAskedForStays() {
        secondRun();
        CampaignYears years = years(1);
        CampaignYear second = years.of(RecordOffice.CAMPAIGN, 2);
        assertThat(years.of(RecordOffice.CAMPAIGN, 2)).isSameAs(second);
        long one = years.bytes();
        assertThat(one).isPositive();
        years.of(RecordOffice.CAMPAIGN, 1);
        assertThat(years.bytes()).isBetween(one / 2, 2 * one - 1);
        assertThat(years.of(RecordOffice.CAMPAIGN, 2)).isNotSameAs(second);
    }

    @Test
    void manyAtOnceGetTheSameYear() throws Exception {
        CampaignYears years = years(ROOM);
        ExecutorService callers = Executors.newFixedThreadPool(8);
        Callable<CampaignYear> caller = () -> years.latest(RecordOffice.CAMPAIGN);
        List<Future<CampaignYear>> asked =
                IntStream.range(0, 8).mapToObj(any -> callers.submit(caller)).toList();
        CampaignYear year = years.latest(RecordOffice.CAMPAIGN);
        for (Future<CampaignYear> one : asked) {
            assertThat(one.get()).isSameAs(year);
        }
        callers.shutdown();
    }

    @Test
    void whatTheRunDidNotStoreIsTold() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("r.db"));
                var statement = connection.createStatement()) {
            statement.execute("pragma foreign_keys = off");
            statement.executeUpdate("update run set result = 'of another program'");
        }
        CampaignYear year = years(ROOM).latest(RecordOffice.CAMPAIGN);
        assertThat(year.asRecorded()).isFalse();
        assertThat(IntStream.range(0, year.grading().population().size())
                        .mapToObj(it -> year.grading().population().row(it).id())
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThan(60);
    }
}
