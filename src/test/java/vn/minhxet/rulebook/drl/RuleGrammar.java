package vn.minhxet.rulebook.drl;

import java.util.regex.Pattern;

/** The shapes of a rule once more, as one expression that owes nothing to the reader. */
final class RuleGrammar {

    private static final String TEXT = "\"[^\"\\\\\\p{Cntrl}]*\"";
    private static final String PROPERTY = "[a-z][A-Za-z]*";
    private static final String VARIABLE = "\\$[a-z][A-Za-z0-9]*";
    private static final String CONSTANT = "[A-Z][A-Za-z]*\\.[A-Z_]+";
    private static final String VALUE =
            "(?:" + String.join("|", PROPERTY, VARIABLE, CONSTANT, "\"[A-Za-z0-9._-]+\"", "0") + ")";
    private static final String SHARE =
            "share(?:Below|AtMost|AtLeast|Above)~\\(~" + PROPERTY + "~,~" + PROPERTY + "~,~" + VARIABLE + "~\\)";
    private static final String CONDITION = "(?:" + SHARE + "|" + PROPERTY + "~(?:==|!=|<=|>=|<|>)~" + VALUE + "|"
            + PROPERTY + "~(?:not\\s+)?in~\\(~" + CONSTANT + "(?:~,~" + CONSTANT + ")*~\\))";
    private static final String CONDITIONS = "\\(~(?:" + CONDITION + "(?:~,~" + CONDITION + ")*)?~\\)";
    private static final String READ =
            "(?:flag|flagOff|" + VARIABLE + "~:~(?:percent|points|count|months))~\\(~" + TEXT + "~\\)";
    private static final String PARAMETERS = "Parameters~\\(~" + READ + "(?:~,~" + READ + ")*~\\)";
    private static final String SUBJECT = VARIABLE + "~:~(?:Member|Organization)~" + CONDITIONS;
    private static final String ELEMENT =
            VARIABLE + "~:~(?:Finding|Assessment|Indicator)~" + CONDITIONS + "~from\\s+" + VARIABLE + "\\.[a-zA-Z]+";
    private static final String GRADE = "Grade\\.[A-Z_]+";
    private static final String PROPORTION = "inProportionToMissing~\\(~" + VARIABLE + "~,~" + VARIABLE + "~\\)";
    private static final String CALL = "verdict\\.(?:(?:exclude|hold|knockOut|note)~\\(~" + VARIABLE
            + "|(?:atMost|leaveOpen)~\\(~" + VARIABLE + "(?:~,~" + GRADE + ")+|(?:addPoints|takePoints)~\\(~" + VARIABLE
            + "~,~(?:" + VARIABLE + "|" + PROPORTION + "))~\\)~;";
    private static final Pattern RULE =
            Pattern.compile(("rule~\"[a-z0-9-]+\"~(?:@~(?:clause|vi|en|viHeld|enHeld|softens)~\\(~" + TEXT
                            + "~\\)~)*\\bwhen\\b~(?:" + PARAMETERS + "~)?" + SUBJECT + "~(?:" + ELEMENT
                            + ")?~\\bthen\\b~"
                            + CALL + "~end")
                    .replace("~", "\\s*"));

    private RuleGrammar() {}

    static boolean allows(String rule) {
        return RULE.matcher(rule).matches();
    }
}
