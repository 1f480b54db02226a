package vn.minhxet.paper.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.Explanation;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.grading.Grading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.paper.Paper;
import vn.minhxet.paper.PaperEnd;
import vn.minhxet.paper.PaperLayout;
import vn.minhxet.paper.PaperPart;
import vn.minhxet.paper.PaperProof;
import vn.minhxet.paper.PaperText;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.subject.MemberYear;

/**
 * The explanation of one grading on one A4 page (phiếu giải trình). The letters become smaller as more has to be said; where
 * the smallest do not fit, conditions met are counted and not told, then the earliest steps, then what stands in the way,
 * never the reasons. Of a result that is in a record it says too what was decided, by which steps, and proves it.
 */
final class ExplanationSlip {

    private static final Bilingual KIND = Messages.words("paper.slip.KIND");
    private static final MessageTemplate ABOUT = Messages.template("paper.slip.ABOUT", "period");
    private static final MessageTemplate WHO = Messages.template("paper.slip.WHO", "name", "unit");
    private static final MessageTemplate SELF_GRADE = Messages.template("explain.page.SELF_GRADE", "grade");
    private static final MessageTemplate PROPOSAL = Messages.template("explain.page.PROPOSAL", "proposal");
    private static final MessageTemplate BEFORE_THE_QUOTA = Messages.template("explain.page.BEFORE_THE_QUOTA", "grade");
    private static final MessageTemplate DECIDED_BY = Messages.template("explain.page.DECIDED_BY", "committee");
    private static final MessageTemplate POINTS = Messages.template("paper.slip.POINTS", "points");
    private static final MessageTemplate PART = Messages.template("paper.slip.PART", "part", "points");
    private static final Bilingual WHY = Messages.words("explain.page.WHY");
    private static final Bilingual HELD = Messages.words("explain.page.CONDITIONS_THAT_WERE_MET");
    private static final Bilingual WHY_NOT = Messages.words("explain.page.WHY_NOT");
    private static final Bilingual TOLD_ABOVE = Messages.words("explain.page.WHAT_IS_TOLD_ABOVE");
    private static final Bilingual NOTES = Messages.words("explain.page.TO_BE_NOTED");
    private static final MessageTemplate MORE = Messages.template("paper.slip.MORE", "count");
    private static final MessageTemplate RANGE = Messages.template("explain.value.RANGE", "low", "high");
    private static final Bilingual WHO_MADE = Messages.words("paper.end.WHO_MADE_IT");

    private static final MessageTemplate ABOUT_DECIDED = Messages.template("paper.slip.ABOUT_DECIDED", "period");
    private static final Bilingual HISTORY = Messages.words("paper.slip.HISTORY");
    private static final MessageTemplate EARLIER = Messages.template("paper.slip.EARLIER", "count");
    private static final MessageTemplate MORE_OBSTACLES = Messages.template("paper.slip.MORE_OBSTACLES", "count");

    /** Points of the largest letters tried: a size below the text of papers, so that a slip is one page. */
    private static final int LARGEST = 13;

    /** Points of the smallest: below it older readers need glasses. */
    private static final int SMALLEST = 10;

    /** Beside a proof there is less room. */
    private static final int SMALLEST_WITH_PROOF = 9;

    /** How many of the last steps are told in any case. */
    private static final int FEWEST_STEPS = 3;

    /** Millimetres that head, title, signature and foot take, measured on the page. */
    private static final int TAKEN = 108;

    /** The same where the codes of a proof stand beside the signature, with their caption below and a longer foot. */
    private static final int TAKEN_WITH_PROOF = 148;

    /** The mean width of a letter of Times New Roman over its size, a little on the wide side, in millimetres a point. */
    private static final double WIDTH = 0.166;

    /** The height of a line over the size of its letters, in millimetres a point, with the space before it. */
    private static final double HEIGHT = 0.43;

    private final PaperContext context;
    private final int position;
    private final RecordedResult recorded;
    private final Explanation explanation;
    private final ValueFormat phrasing;

    private ExplanationSlip(PaperContext context, int position, RecordedResult recorded) {
        this.context = context;
        this.position = position;
        this.recorded = recorded;
        this.explanation = Explanation.of(
                context.year(), context.population().row(position).id(), context.language());
        this.phrasing = new ValueFormat(context.language());
    }

    static Paper of(PaperContext context, int position, RecordedResult recorded) {
        return new ExplanationSlip(context, position, recorded).write();
    }

    private Paper write() {
        List<PaperPart> body = new ArrayList<>(fitting());
        PaperEnd.Signature signature = context.letterhead().signature(WHO_MADE);
        body.add(recorded.caption()
                .<PaperPart>map(it -> new PaperProof(recorded.codes(), it, signature))
                .orElseGet(() -> new PaperEnd("", List.of(), List.of(signature))));
        MessageTemplate about = recorded.isDecided() ? ABOUT_DECIDED : ABOUT;
        return context.paper(false, "", KIND, about.in(context.language(), context.period()), body, List.of(position));
    }

    private List<PaperText> fitting() {
        Told all = new Told(explanation.held().size(), recorded.history().size(), Integer.MAX_VALUE);
        int smallest = recorded.codes().isEmpty() ? SMALLEST : SMALLEST_WITH_PROOF;
        for (int size = LARGEST; size > smallest; size--) {
            List<PaperText> text = text(size, all);
            if (fits(text, size)) {
                return text;
            }
        }
        Told told = all;
        List<PaperText> shortened = text(smallest, told);
        for (Optional<Told> less = told.less(obstacles().size());
                !fits(shortened, smallest) && less.isPresent();
                less = told.less(obstacles().size())) {
            told = less.get();
            shortened = text(smallest, told);
        }
        return shortened;
    }

    /** How much is told: so many conditions met, so many of the last steps, so much of what stands in the way. */
    private record Told(int held, int steps, int obstacles) {

        /** One thing less; empty where nothing else may be left out. */
        Optional<Told> less(int allObstacles) {
            if (held > 0) {
                return Optional.of(new Told(held - 1, steps, obstacles));
            }
            if (steps > FEWEST_STEPS) {
                return Optional.of(new Told(held, steps - 1, obstacles));
            }
            int most = Math.min(obstacles, allObstacles);
            return most > 0 ? Optional.of(new Told(held, steps, most - 1)) : Optional.empty();
        }
    }

    private boolean fits(List<PaperText> text, int size) {
        int wide = PaperLayout.SHORT_SIDE - PaperLayout.LEFT - PaperLayout.RIGHT;
        int taken = recorded.codes().isEmpty() ? TAKEN : TAKEN_WITH_PROOF;
        int high = PaperLayout.LONG_SIDE - PaperLayout.TOP - PaperLayout.BOTTOM - taken;
        double most = wide / (WIDTH * size);
        double height = 0;
        for (PaperText one : text) {
            double lines = Math.ceil((one.text().length() + 2) / most);
            double above = one.style() == PaperText.Style.HEADING ? size * HEIGHT / 2 : 0;
            height += lines * size * HEIGHT + above;
        }
        return height <= high;
    }

    private List<PaperText> text(int size, Told told) {
        List<PaperText> text = new ArrayList<>();
        about().forEach(it -> text.add(new PaperText(it, PaperText.Style.LINE, size)));
        section(text, size, WHY, context.words().lines(explanation.grading().reasons()));
        section(text, size, WHY_NOT, first(obstacles(), told.obstacles(), MORE_OBSTACLES));
        section(text, size, NOTES, context.words().lines(explanation.grading().notes()));
        section(text, size, HISTORY, history(told.steps()));
        List<String> held = explanation.held().stream().map(ReasonText::message).toList();
        section(text, size, HELD, first(held, told.held(), MORE));
        return text;
    }

    /** The first few, and how many more there are. */
    private List<String> first(List<String> all, int most, MessageTemplate more) {
        if (all.size() <= most) {
            return all;
        }
        List<String> told = new ArrayList<>(all.subList(0, most));
        told.add(more.in(context.language(), all.size() - most));
        return told;
    }

    /** The last steps, and how many came before. */
    private List<String> history(int most) {
        List<String> all = recorded.history();
        if (all.size() <= most) {
            return all;
        }
        List<String> told = new ArrayList<>(List.of(EARLIER.in(context.language(), all.size() - most)));
        told.addAll(all.subList(all.size() - most, all.size()));
        return told;
    }

    private void section(List<PaperText> text, int size, Bilingual title, List<String> items) {
        if (!items.isEmpty()) {
            text.add(new PaperText(context.say(title), PaperText.Style.HEADING, size));
            items.forEach(it -> text.add(new PaperText(it, PaperText.Style.ITEM, size)));
        }
    }

    private List<String> about() {
        Grading grading = context.year().grading(position);
        List<String> about = new ArrayList<>();
        about.add(WHO.in(context.language(), context.name(position), context.positionAndUnit(position)));
        about.add(SELF_GRADE.in(context.language(), context.words().selfGrade(grading)));
        about.add(PROPOSAL.in(context.language(), context.words().proposal(grading)));
        grading.eligibleGrade()
                .filter(it -> !grading.grade().equals(Optional.of(it)))
                .ifPresent(it -> about.add(BEFORE_THE_QUOTA.in(context.language(), it.words())));
        about.addAll(recorded.decision());
        if (explanation.decidedBy() != null) {
            about.add(DECIDED_BY.in(context.language(), explanation.decidedBy()));
        }
        if (!explanation.score().isEmpty()) {
            about.add(POINTS.in(context.language(), points()));
        }
        return about;
    }

    private String points() {
        return explanation.score().entrySet().stream()
                .filter(it -> part(it.getKey()).isPresent())
                .map(it -> PART.in(context.language(), part(it.getKey()).get(), said(it.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String said(@Nullable Object points) {
        if (points instanceof BigDecimal known) {
            return phrasing.number(known);
        }
        return points instanceof List<?> ends
                ? RANGE.in(context.language(), said(ends.get(0)), said(ends.get(1)))
                : "?";
    }

    /** What a part of the points is called; empty for those of single rules, which stand among the reasons. */
    private static Optional<Bilingual> part(String name) {
        return name.equals("bonus")
                ? Optional.of(ScorePart.BONUS.words())
                : MemberYear.SCHEMA.find(name).map(it -> it.words());
    }

    /** What stands in the way of a better grade besides the reasons; where there is nothing else, nothing is said. */
    private List<String> obstacles() {
        Set<ReasonText> reasons = new HashSet<>(explanation.grading().reasons());
        List<ReasonText> all = explanation.next().stream()
                .flatMap(it -> it.obstacles().stream())
                .distinct()
                .toList();
        List<ReasonText> others =
                all.stream().filter(it -> !reasons.contains(it)).toList();
        if (others.isEmpty()) {
            return List.of();
        }
        Stream<String> above = others.size() < all.size() ? Stream.of(context.say(TOLD_ABOVE)) : Stream.empty();
        return Stream.concat(above, context.words().lines(others).stream()).toList();
    }
}
