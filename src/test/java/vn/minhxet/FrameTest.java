package vn.minhxet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The main pieces of the build stand together on one class path. */
@AnalyzeClasses(packages = "vn.minhxet")
class FrameTest {

    @ArchTest
    static final ArchRule named =
            classes().that(resideInAPackage("vn.minhxet..")).should().haveSimpleNameNotEndingWith("Impl");

    @Test
    void droolsBuildsTheExecutableModelInMemory() {
        KieServices services = KieServices.Factory.get();
        assertThat(services).isNotNull();
        var files = services.newKieFileSystem();
        files.write(
                "src/main/resources/frame.drl",
                "package frame\nrule \"one\" when $s : String( length > 2 ) then delete($s); end\n");
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        KieSession session =
                services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession();
        session.insert("minh");
        assertThat(session.fireAllRules()).isEqualTo(1);
        session.dispose();
    }

    @Test
    void schemasOfDraft202012AreHeld() {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"type\":\"object\",\"required\":[\"a\"]}", InputFormat.JSON);
        assertThat(schema.validate("{\"a\":1}", InputFormat.JSON)).isEmpty();
        assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
    }

    @Property
    boolean propertiesRun(@ForAll int n) {
        return n == -(-n);
    }
}
