package vn.minhxet.counterfactual;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.ProvenanceText;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.Hundredths;
import vn.minhxet.grading.Grading;
import vn.minhxet.language.Bilingual;
import vn.minhxet.language.Language;
import vn.minhxet.language.Messages;
import vn.minhxet.subject.SubjectYear;

/** Puts into words what would have had to be otherwise. For one text. */
public final class CounterfactualWriter {

    private static final Bilingual NOTICE = Messages.words("counterfactual.page.NOTICE");

    private final Counterfactual counterfactual;
    private final Language language;
    private final ValueFormat phrasing;
    private final Explainer explainer;
    private final ChangeSentence changes;

    private CounterfactualWriter(Counterfactual counterfactual, Language language) {
        this.counterfactual = counterfactual;
        this.language = language;
        this.explainer = new Explainer(counterfactual.year(), language);
        this.phrasing = new ValueFormat(language);
        this.changes = new ChangeSentence(phrasing);
    }

    /** The counterfactual in words. */
    public static CounterfactualText write(Counterfactual found, Language language) {
        return new CounterfactualWriter(found, language).text();
    }

    private CounterfactualText text() {
        Grading grading = counterfactual.grading();
        return new CounterfactualText(
                RulebookText.of(counterfactual.year().rulebook()),
                ProvenanceText.of(counterfactual.year()).facts(),
                ProvenanceText.of(counterfactual.year()).program(),
                counterfactual.year().period(),
                grading.subject().id(),
                grading.subject().name(),
                grading.outcome(),
                grading.grade().orElse(null),
                counterfactual.wanted(),
                counterfactual.alternatives().stream().map(this::alternative).toList(),
                counterfactual.obstacles().stream().map(this::obstacle).toList(),
                counterfactual.complete(),
                new CounterfactualSummary(counterfactual).in(language),
                NOTICE.in(language));
    }

    private AlternativeText alternative(Alternative alternative) {
        return new AlternativeText(
                Hundredths.decimal(alternative.cost()),
                alternative.changes().stream().map(this::change).toList(),
                alternative.grading().outcome(),
                alternative.grading().grade().orElseThrow());
    }

    private ChangeText change(Change change) {
        return new ChangeText(
                change.indicator() == null ? change.fact() : "actual",
                change.indicator(),
                change.plain(change.from()),
                change.plain(change.to()),
                change.direction(),
                changes.write(change, counterfactual.grading().subject(), counterfactual.losses()));
    }

    private ObstacleText obstacle(Obstacle obstacle) {
        Grading grading = obstacle.grading();
        ReasonText reason =
                obstacle.verdict().map(it -> explainer.reason(grading, it)).orElseGet(() -> explainer.quota(grading));
        return obstacle.kind() == Obstacle.Kind.QUOTA ? quota(obstacle, reason) : other(obstacle, reason);
    }

    private ObstacleText quota(Obstacle obstacle, ReasonText reason) {
        QuotaGap gap = QuotaGap.of(obstacle.grading(), counterfactual.grading());
        return new ObstacleText(
                Obstacle.Kind.QUOTA,
                reason.rule(),
                reason.rulebook(),
                reason.clause(),
                sentence(obstacle).quota(reason.message(), gap),
                reason.facts(),
                gap.moreGood(),
                gap.morePoints(),
                null,
                null,
                null);
    }

    private ObstacleText other(Obstacle obstacle, ReasonText reason) {
        Optional<ShareOfOthers> share = share(obstacle);
        return new ObstacleText(
                obstacle.kind(),
                reason.rule(),
                reason.rulebook(),
                reason.clause(),
                sentence(obstacle).other(obstacle.kind(), reason.message(), share),
                reason.facts(),
                null,
                null,
                lacking(share, ShareOfOthers.Whose.GRADED),
                lacking(share, ShareOfOthers.Whose.DISCIPLINED),
                lacking(share, ShareOfOthers.Whose.UNITS_FAILED));
    }

    private ObstacleSentence sentence(Obstacle obstacle) {
        return new ObstacleSentence(obstacle, counterfactual.alternatives().size(), phrasing);
    }

    private Optional<ShareOfOthers> share(Obstacle obstacle) {
        SubjectYear subject = obstacle.grading().subject();
        return ShareOfOthers.of(
                        obstacle.verdict().orElseThrow().rule(),
                        subject,
                        counterfactual.year().rulebook().parameters())
                .filter(it -> obstacle.kind() == Obstacle.Kind.SUBORDINATES && it.lacking() > 0);
    }

    private static @Nullable Long lacking(Optional<ShareOfOthers> share, ShareOfOthers.Whose whose) {
        return share.filter(it -> it.whose() == whose)
                .map(ShareOfOthers::lacking)
                .orElse(null);
    }
}
