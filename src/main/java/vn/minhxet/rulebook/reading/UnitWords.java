package vn.minhxet.rulebook.reading;

import vn.minhxet.subject.Unit;
import vn.minhxet.subject.Words;

/** How units are said in messages about rules. Pure functions. */
final class UnitWords {

    private UnitWords() {}

    static Words of(Unit unit) {
        return switch (unit) {
            case TEXT -> new Words("chuỗi", "a text");
            case CODE -> new Words("mã", "a code");
            case FLAG -> new Words("có/không", "yes or no");
            case COUNT -> new Words("số đếm", "a count");
            case MONTHS -> new Words("số tháng", "months");
            case POINTS -> new Words("điểm", "points");
            case PERCENT -> new Words("phần trăm", "a percentage");
            case FIGURE -> new Words("số liệu chỉ tiêu", "a figure of an indicator");
            case DATE -> new Words("ngày", "a date");
        };
    }
}
