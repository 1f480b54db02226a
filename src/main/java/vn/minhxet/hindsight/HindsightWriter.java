package vn.minhxet.hindsight;

import java.math.BigDecimal;
import java.util.Optional;
import vn.minhxet.explain.Explainer;
import vn.minhxet.explain.Phrasing;
import vn.minhxet.explain.ReasonText;
import vn.minhxet.explain.RulebookText;
import vn.minhxet.grading.Facts;
import vn.minhxet.grading.Grading;
import vn.minhxet.subject.Hundredths;
import vn.minhxet.subject.Language;
import vn.minhxet.subject.Subject;
import vn.minhxet.subject.Words;

/** Puts into words what would have had to be otherwise. For one text. */
final class HindsightWriter {

    private static final Words NOTICE = new Words(
            "Trên đây là việc nhìn lại số liệu của năm như đã diễn ra, không phải căn cứ để sửa hồ sơ.",
            "This is a reading of the year as it was and no ground to alter a record.");

    private final Hindsight hindsight;
    private final Language language;
    private final Phrasing phrasing;
    private final Explainer explainer;
    private final ChangeSentence changes;

    HindsightWriter(Hindsight hindsight, Language language) {
        this.hindsight = hindsight;
        this.language = language;
        this.explainer = new Explainer(hindsight.year(), language);
        this.phrasing = new Phrasing(language);
        this.changes = new ChangeSentence(phrasing);
    }

    HindsightText text() {
        Grading grading = hindsight.grading();
        return new HindsightText(
                RulebookText.of(hindsight.year().rulebook()),
                hindsight.year().period(),
                grading.subject().id(),
                grading.subject().name(),
                grading.outcome(),
                grading.grade().orElse(null),
                hindsight.wanted(),
                hindsight.alternatives().stream().map(this::alternative).toList(),
                hindsight.obstacles().stream().map(this::obstacle).toList(),
                hindsight.complete(),
                new Summary(hindsight).in(language),
                NOTICE.in(language));
    }

    private AlternativeText alternative(Alternative alternative) {
        return new AlternativeText(
                Hundredths.decimal(alternative.cost()),
                alternative.changes().stream().map(this::change).toList(),
                alternative.grading().outcome(),
                alternative.grading().grade().orElse(null));
    }

    private FactText change(Change change) {
        return new FactText(
                change.indicator() == null ? change.fact() : "actual",
                change.indicator(),
                plain(change, change.from()),
                plain(change, change.to()),
                change.direction(),
                changes.say(change, Facts.of(hindsight.grading().subject())));
    }

    static BigDecimal plain(Change change, long number) {
        return change.unit().inHundredths() ? Hundredths.decimal(number) : BigDecimal.valueOf(number);
    }

    private ObstacleText obstacle(Obstacle obstacle) {
        Grading grading = obstacle.grading();
        ReasonText reason =
                obstacle.verdict().map(it -> explainer.reason(grading, it)).orElseGet(() -> explainer.quota(grading));
        return obstacle.kind() == Obstacle.Kind.QUOTA ? quota(obstacle, reason) : other(obstacle, reason);
    }

    private ObstacleText quota(Obstacle obstacle, ReasonText reason) {
        QuotaGap gap = QuotaGap.of(obstacle.grading(), hindsight.grading());
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
        Optional<OthersShare> share = share(obstacle);
        return new ObstacleText(
                obstacle.kind(),
                reason.rule(),
                reason.rulebook(),
                reason.clause(),
                sentence(obstacle).other(obstacle.kind(), reason.message(), share),
                reason.facts(),
                null,
                null,
                lacking(share, OthersShare.Whose.GRADED),
                lacking(share, OthersShare.Whose.DISCIPLINED),
                lacking(share, OthersShare.Whose.UNITS_FAILED));
    }

    private ObstacleSentence sentence(Obstacle obstacle) {
        return new ObstacleSentence(obstacle, hindsight.alternatives().size(), phrasing);
    }

    private Optional<OthersShare> share(Obstacle obstacle) {
        Subject subject = obstacle.grading().subject();
        return OthersShare.of(
                        obstacle.verdict().orElseThrow().rule(),
                        subject,
                        hindsight.year().rulebook().parameters())
                .filter(it -> obstacle.kind() == Obstacle.Kind.SUBORDINATES && it.lacking() > 0);
    }

    private static Long lacking(Optional<OthersShare> share, OthersShare.Whose whose) {
        return share.filter(it -> it.whose() == whose).map(OthersShare::lacking).orElse(null);
    }
}
