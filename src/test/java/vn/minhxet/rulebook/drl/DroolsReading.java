package vn.minhxet.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import vn.minhxet.rulebook.RulePattern;
import vn.minhxet.rulebook.RuleText;
import vn.minhxet.subject.ElementSource;
import vn.minhxet.subject.FindingYear;

/** A rule file as the parser of Drools reads it, held against what was read here. */
final class DroolsReading {

    private DroolsReading() {}

    /** Fails where Drools reads anything else, more or less in the file than {@link RuleFileParser}. */
    static void assertSame(String source, RuleFile file) throws DroolsParserException {
        DrlParser parser = new DrlParser();
        PackageDescr read = parser.parse(false, new StringReader(source));
        assertThat(parser.hasErrors())
                .as("%s in%n%s", parser.getErrors(), source)
                .isFalse();
        assertThat(read.getName()).isEqualTo(file.packageName());
        assertThat(read.getFunctions()).isEmpty();
        assertThat(read.getFunctionImports()).allMatch(it -> it.getTarget().startsWith("vn.minhxet.rule.Shares."));
        assertThat(read.getImports()).allMatch(it -> it.getTarget().startsWith("vn.minhxet."));
        assertThat(read.getTypeDeclarations()).isEmpty();
        assertThat(read.getEnumDeclarations()).isEmpty();
        assertThat(read.getEntryPointDeclarations()).isEmpty();
        assertThat(read.getWindowDeclarations()).isEmpty();
        assertThat(read.getAccumulateImports()).isEmpty();
        assertThat(read.getAttributes()).isEmpty();
        assertThat(read.getGlobals()).hasSize(1);
        assertThat(read.getRules()).hasSameSizeAs(file.rules());
        for (int at = 0; at < read.getRules().size(); at++) {
            assertSame(read.getRules().get(at), file.rules().get(at).text());
        }
    }

    private static void assertSame(RuleDescr read, RuleText rule) {
        assertThat(read.isQuery()).isFalse();
        assertThat(read.getName()).isEqualTo(rule.name());
        assertThat(read.getParentName()).isNull();
        assertThat(read.getAttributes()).isEmpty();
        assertThat(read.getNamedConsequences()).isEmpty();
        String consequence = read.getConsequence().toString().strip();
        assertThat(consequence).startsWith("verdict.").endsWith(";");
        assertThat(bare(rule.source())).endsWith(bare(consequence) + "end");
        assertThat(consequence.substring(0, consequence.length() - 1)).doesNotContain(";");
        assertThat(read.getAnnotation("clause").getValue().toString()).contains(rule.clause());
        assertThat(read.getAnnotation("vi").getValue().toString())
                .contains(rule.message().vi());
        List<PatternDescr> patterns = patterns(read.getLhs());
        if (!rule.bindings().isEmpty() || !rule.flags().isEmpty()) {
            PatternDescr parameters = patterns.remove(0);
            assertThat(parameters.getObjectType()).isEqualTo("Parameters");
            assertThat(parameters.getSource()).isNull();
        }
        assertSame(patterns.remove(0), rule.subject(), null);
        rule.element().ifPresent(it -> assertSame(patterns.remove(0), it, rule.subject()));
        assertThat(patterns).isEmpty();
    }

    private static List<PatternDescr> patterns(AndDescr lhs) {
        List<PatternDescr> patterns = new ArrayList<>();
        for (BaseDescr descr : lhs.getDescrs()) {
            assertThat(descr).isInstanceOf(PatternDescr.class);
            patterns.add((PatternDescr) descr);
        }
        return patterns;
    }

    private static void assertSame(PatternDescr read, RulePattern pattern, RulePattern subject) {
        assertThat(read.getIdentifier()).isEqualTo(pattern.variable());
        assertThat(read.getObjectType()).isEqualTo(pattern.schema().ruleType().getSimpleName());
        assertThat(read.getAnnotations()).isEmpty();
        List<String> constraints =
                read.getDescrs().stream().map(it -> bare(it.toString())).toList();
        assertThat(constraints)
                .isEqualTo(
                        pattern.conditions().stream().map(it -> bare(it.text())).toList());
        if (subject == null) {
            assertThat(read.getSource()).isNull();
        } else {
            boolean whenever = pattern.schema() == FindingYear.SCHEMA && !pattern.reads("ofThisReview");
            String source = whenever ? ElementSource.whenever(pattern.source()) : pattern.source();
            assertThat(((FromDescr) read.getSource()).getDataSource().toString())
                    .isEqualTo(subject.variable() + "." + source);
        }
    }

    /** Without blanks, which the parser of Drools does not keep. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "");
    }
}
