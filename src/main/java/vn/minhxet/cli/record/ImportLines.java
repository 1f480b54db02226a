package vn.minhxet.cli.record;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minhxet.cli.context.CommandContext;
import vn.minhxet.cli.context.Message;
import vn.minhxet.facts.Tables;
import vn.minhxet.record.FactsDifference.TableDifference;
import vn.minhxet.record.GradeDifference;
import vn.minhxet.record.ImportPreview;
import vn.minhxet.subject.Result;

/**
 * What an import changes, as the command line tells it (kết quả nhập dữ liệu). Immutable.
 *
 * @param id of the campaign
 * @param preview whether nothing was entered
 */
record ImportLines(CommandContext context, String id, boolean preview) {

    private static final String INDENT = "  ";

    List<String> of(ImportPreview told) {
        if (told.facts().isNone()) {
            return List.of(Message.IMPORT_SAME.in(context.language(), id, told.version()));
        }
        List<String> lines = new ArrayList<>();
        Message head = preview ? Message.IMPORT_PREVIEW : Message.IMPORT_DONE;
        lines.add(head.in(context.language(), id, told.version()));
        told.facts().tables().forEach(it -> lines.add(INDENT + line(it)));
        if (preview) {
            lines.add(Message.IMPORT_GRADES.in(context.language(), told.grades().size()));
            told.grades().forEach(it -> lines.add(INDENT + line(it)));
        }
        return lines;
    }

    private String line(TableDifference it) {
        String words = Tables.ALL.stream()
                .filter(table -> table.name().equals(it.table()))
                .map(table -> table.sheet().in(context.language()))
                .findFirst()
                .orElse(it.table());
        return Message.IMPORT_TABLE.in(
                context.language(), words, it.added(), it.changed(), it.removed(), it.unchanged());
    }

    private String line(GradeDifference it) {
        return Message.IMPORT_GRADE.in(
                context.language(), it.name(), it.subject(), words(it.before()), words(it.after()));
    }

    private String words(@Nullable Result result) {
        return result == null
                ? Message.NOT_THERE.in(context.language())
                : result.words().in(context.language());
    }
}
