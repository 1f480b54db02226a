package vn.minhxet.counterfactual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.minhxet.explain.LossSentence;
import vn.minhxet.explain.ValueFormat;
import vn.minhxet.facts.Unit;
import vn.minhxet.language.Language;
import vn.minhxet.language.MessageTemplate;
import vn.minhxet.language.Messages;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.score.ItemLoss;
import vn.minhxet.subject.FactValues;
import vn.minhxet.subject.MemberYear;
import vn.minhxet.subject.OrganizationLed;
import vn.minhxet.subject.SubjectYear;

/**
 * Says what one fact would have had to be:
 *
 * <pre>
 * "Số nhiệm vụ hoàn thành lẽ ra phải đạt ít nhất 10 thay vì 8 (thêm 2)"
 * "Số chỉ tiêu cơ bản không đạt lẽ ra phải bằng 0 thay vì 2 (bớt 2)"
 * "Điểm kết quả nhiệm vụ lẽ ra phải có ít nhất 3 điểm nữa, do người có thẩm quyền đánh giá"
 * </pre>
 */
final class ChangeSentence {

    private static final MessageTemplate MORE =
            Messages.template("counterfactual.change.MORE", "fact", "to", "from", "difference");
    private static final MessageTemplate FEWER =
            Messages.template("counterfactual.change.FEWER", "fact", "to", "from", "difference");
    private static final MessageTemplate NONE =
            Messages.template("counterfactual.change.NONE", "fact", "to", "from", "difference");
    private static final MessageTemplate POINTS =
            Messages.template("counterfactual.change.POINTS", "fact", "difference");
    private static final MessageTemplate ONE_POINT =
            Messages.template("counterfactual.change.ONE_POINT", "fact", "difference");
    private static final MessageTemplate OF_ORGANIZATION_LED =
            Messages.template("counterfactual.change.OF_ORGANIZATION_LED", "fact", "organization");
    private static final MessageTemplate INDICATOR = Messages.template("counterfactual.change.INDICATOR", "indicator");

    private final ValueFormat phrasing;
    private final LossSentence atCriteria;

    ChangeSentence(ValueFormat phrasing) {
        this.phrasing = phrasing;
        this.atCriteria = new LossSentence(phrasing);
    }

    /**
     * @param subject the subject as it is
     * @param losses where a subject with a score sheet lost points, the largest loss first
     */
    String write(Change change, SubjectYear subject, List<ItemLoss> losses) {
        List<ItemLoss> here = losses.stream()
                .filter(it -> it.item().way().isEntered())
                .filter(it ->
                        it.item().part().column().filter(change.fact()::equals).isPresent())
                .toList();
        return write(change, subject) + (here.isEmpty() ? "" : ". " + atCriteria.losses(here));
    }

    private String write(Change change, SubjectYear subject) {
        boolean up = change.direction() == Actionable.Direction.UP;
        String name = name(change, subject);
        String difference = number(change, change.difference());
        if (change.unit() == Unit.POINTS && up) {
            return points(name, difference);
        }
        return (up ? MORE : change.to() == 0 ? NONE : FEWER)
                .in(language(), name, number(change, change.to()), number(change, change.from()), difference);
    }

    /** Of the organization led the fact has its own name, and the organization is named. */
    String name(Change change, SubjectYear subject) {
        String indicator = change.indicator();
        if (indicator != null) {
            return INDICATOR.in(language(), called(change, indicator));
        }
        Optional<String> ofItself = OrganizationLed.ofItself(change.fact());
        String name = FactValues.of(subject)
                .schema()
                .find(ofItself.orElse(change.fact()))
                .orElseThrow()
                .words()
                .in(language());
        OrganizationLed led = ofItself.isPresent() && subject instanceof MemberYear member ? member.led() : null;
        return led == null
                ? name
                : OF_ORGANIZATION_LED.in(language(), name, led.row().name());
    }

    private String called(Change change, String indicator) {
        return change.actionable()
                .label()
                .map(it -> "“" + it.in(language()) + "”")
                .orElse(indicator);
    }

    private String points(String name, String difference) {
        MessageTemplate words = difference.equals("1") ? ONE_POINT : POINTS;
        return words.in(language(), name, difference);
    }

    private String number(Change change, long number) {
        BigDecimal plain = change.plain(number);
        return change.unit() == Unit.PERCENT ? phrasing.percent(plain) : phrasing.number(plain);
    }

    private Language language() {
        return phrasing.language();
    }
}
