package vn.minhxet.explain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.facts.Table;
import vn.minhxet.facts.Tables;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.warning.Warning;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.warning.WarningPlace;
import vn.minhxet.warning.Warnings;

/**
 * One warning in words (cảnh báo bằng lời). Immutable.
 *
 * @param message the sentence without the place
 * @param table the contract name of the table, null where none is concerned
 * @param row the line, row or item, null where several rows or none are concerned
 * @param column the contract name of the column, or null
 * @param id the id in that row, or null
 * @param subject the organization or member concerned, or null
 * @param count the rows concerned where they are told together, or the warnings of one kind that are not listed; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WarningText(
        WarningCode code,
        String message,
        @Nullable String table,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String id,
        @Nullable String subject,
        @Nullable Long count) {

    private static final MessageTemplate UNLISTED = Messages.template("warning.UNLISTED", "count", "kind");

    /** The worksheet as people call it, or null. */
    public @Nullable String tableWords(Language language) {
        return known(table).map(it -> it.sheet().in(language)).orElse(this.table);
    }

    /** The heading of the column, or null. */
    public @Nullable String columnWords(Language language) {
        return column == null
                ? null
                : known(table)
                        .flatMap(it -> it.columns().stream()
                                .filter(one -> one.name().equals(column))
                                .findFirst())
                        .map(it -> it.heading().in(language))
                        .orElse(column);
    }

    private static Optional<Table<?>> known(@Nullable String table) {
        return table == null ? Optional.empty() : Tables.named(table);
    }

    /** A warning in a language. */
    public static WarningText of(Warning warning, Language language) {
        WarningPlace place = warning.place();
        return new WarningText(
                warning.code(),
                warning.message().in(language),
                place.table(),
                place.row() == 0 ? null : place.row(),
                place.column(),
                place.id(),
                warning.subject(),
                isOfSeveralRows(warning) ? warning.count() : null);
    }

    private static boolean isOfSeveralRows(Warning warning) {
        WarningPlace place = warning.place();
        return place.table() != null && place.row() == 0 && place.id() == null;
    }

    /** The first warnings of each kind, then for each kind how many are not listed. */
    public static List<WarningText> all(Warnings warnings, Language language) {
        List<WarningText> all = new ArrayList<>();
        warnings.listed().forEach(it -> all.add(of(it, language)));
        warnings.unlisted().forEach((code, count) -> all.add(unlisted(code, count, language)));
        return List.copyOf(all);
    }

    private static WarningText unlisted(WarningCode code, long count, Language language) {
        String message = UNLISTED.in(language, count, code.words().insideSentence());
        return new WarningText(code, message, null, null, null, null, null, count);
    }
}
