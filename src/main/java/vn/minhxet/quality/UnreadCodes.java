package vn.minhxet.quality;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.AssessmentRow;
import vn.minhxet.facts.IndicatorRow;
import vn.minhxet.facts.MemberRow;
import vn.minhxet.facts.OrganizationRow;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.facts.YearFacts;
import vn.minhxet.language.Nearest;
import vn.minhxet.language.SafeText;
import vn.minhxet.rulebook.CodesRead;
import vn.minhxet.rulebook.CodesRead.CodeColumn;
import vn.minhxet.rulebook.OrganizationScope;
import vn.minhxet.rulebook.Rulebook;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.Warnings;

/**
 * The free codes in the facts that nothing in a rulebook reads (mã không được đọc): misspelt, or meant for another
 * rulebook. One warning a code, with the number of its rows and the nearest code that is read.
 */
final class UnreadCodes {

    private final YearFacts facts;
    private final Rulebook rulebook;
    private final Warnings.Builder warnings;

    UnreadCodes(YearFacts facts, Rulebook rulebook, Warnings.Builder warnings) {
        this.facts = facts;
        this.rulebook = rulebook;
        this.warnings = warnings;
    }

    void warn() {
        warn(
                WarningCode.INDICATOR_UNREAD,
                Tables.INDICATORS,
                "indicator",
                CodesRead.inUse(rulebook, CodeColumn.INDICATOR),
                facts.indicators().parallelStream().map(IndicatorRow::indicator));
        warn(
                WarningCode.CRITERION_UNREAD,
                Tables.ASSESSMENTS,
                "criterion",
                CodesRead.inUse(rulebook, CodeColumn.CRITERION),
                facts.assessments().parallelStream().map(AssessmentRow::criterion));
        warn(
                WarningCode.SECTOR_UNREAD,
                Tables.ORGANIZATIONS,
                "sector",
                CodesRead.inUse(rulebook, CodeColumn.SECTOR)
                        .counted(countsBy(OrganizationScope.DECIDING_COMMITTEE_KIND_SECTOR)),
                facts.organizations().stream().map(OrganizationRow::sector));
        warn(
                WarningCode.GROUP_UNREAD,
                Tables.ORGANIZATIONS,
                "group",
                CodesRead.inUse(rulebook, CodeColumn.GROUP).counted(countsBy(OrganizationScope.GROUP)),
                facts.organizations().stream().map(OrganizationRow::group));
        warn(
                WarningCode.GROUP_UNREAD,
                Tables.MEMBERS,
                "group",
                CodesRead.inUse(rulebook, CodeColumn.GROUP).counted(hasQuotaOfMembers()),
                facts.members().parallelStream().map(MemberRow::group));
    }

    /** Members who name a group are counted by it, whatever the scope of the quota. */
    private boolean hasQuotaOfMembers() {
        return rulebook.parameters().find("quota.memberScope").isPresent();
    }

    /** Whether the quota counts organizations within that scope. */
    private boolean countsBy(OrganizationScope scope) {
        return rulebook.parameters()
                .find("quota.organizationScope")
                .filter(it -> it.value().equals(scope.name()))
                .isPresent();
    }

    private void warn(WarningCode code, Table<?> table, String column, CodesRead read, Stream<@Nullable String> codes) {
        if (read.all()) {
            return;
        }
        unread(read, codes)
                .forEach((value, count) -> warnings.add(new Warning(
                        code,
                        code.message(SafeText.of(value), count, Nearest.behind(value, read.named())),
                        table.place(column),
                        null,
                        count)));
    }

    private static Map<String, Long> unread(CodesRead read, Stream<@Nullable String> codes) {
        Map<String, LongAdder> counted = new ConcurrentHashMap<>();
        codes.forEach(it -> {
            if (it != null && !read.has(it)) {
                counted.computeIfAbsent(it, any -> new LongAdder()).increment();
            }
        });
        Map<String, Long> unread = new TreeMap<>();
        counted.forEach((value, count) -> unread.put(value, count.sum()));
        return unread;
    }
}
