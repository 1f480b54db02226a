package vn.minhxet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the direction of the house: what is below never imports what is above. */
@AnalyzeClasses(packages = "vn.minhxet", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule dependenciesRunDown = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("cli")
            .definedBy("vn.minhxet.cli..")
            .layer("server")
            .definedBy("vn.minhxet.server..")
            .layer("api")
            .definedBy("vn.minhxet.api..")
            .layer("scenario")
            .definedBy("vn.minhxet.scenario..")
            .layer("generate")
            .definedBy("vn.minhxet.generate..")
            .layer("exchange")
            .definedBy("vn.minhxet.exchange..")
            .layer("whatif")
            .definedBy("vn.minhxet.whatif..")
            .layer("hindsight")
            .definedBy("vn.minhxet.hindsight..")
            .layer("explain")
            .definedBy("vn.minhxet.explain..")
            .layer("grading")
            .definedBy("vn.minhxet.grading..")
            .layer("rulebook")
            .definedBy("vn.minhxet.rulebook..")
            .layer("subject")
            .definedBy("vn.minhxet.subject..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("server")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("server", "cli")
            .whereLayer("scenario")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("generate")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("generate", "scenario", "api", "server", "cli")
            .whereLayer("whatif")
            .mayOnlyBeAccessedByLayers("exchange", "api", "server", "cli")
            .whereLayer("hindsight")
            .mayOnlyBeAccessedByLayers("exchange", "api", "server", "cli")
            .whereLayer("explain")
            .mayOnlyBeAccessedByLayers("hindsight", "whatif", "exchange", "scenario", "api", "server", "cli")
            .whereLayer("grading")
            .mayOnlyBeAccessedByLayers(
                    "hindsight", "whatif", "explain", "exchange", "scenario", "api", "server", "cli");

    @ArchTest
    static final ArchRule packagesFormNoCircle =
            slices().matching("vn.minhxet.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSpeak = classes().should().haveNameNotMatching(".*(Util|Utils|Manager|Helper|Impl)$");

    @ArchTest
    static final ArchRule onlyTheCompilingKnowsDrools = noClasses()
            .that(resideInAPackage("vn.minhxet..")
                    .and(com.tngtech.archunit.base.DescribedPredicate.not(
                            resideInAPackage("vn.minhxet.rulebook.compiling.."))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");
}
