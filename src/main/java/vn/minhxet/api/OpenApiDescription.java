package vn.minhxet.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import vn.minhxet.account.Role;
import vn.minhxet.api.people.CallerFilter;
import vn.minhxet.campaign.Stage;
import vn.minhxet.campaign.StepKind;
import vn.minhxet.campaign.StepRefusal;
import vn.minhxet.counterfactual.Obstacle;
import vn.minhxet.http.JsonAnswers;
import vn.minhxet.http.ProblemKind;
import vn.minhxet.overview.YearDifference;
import vn.minhxet.reading.problem.ProblemCode;
import vn.minhxet.record.EntryKind;
import vn.minhxet.record.RecordFinding;
import vn.minhxet.rule.Grade;
import vn.minhxet.rule.OrganizationKind;
import vn.minhxet.rulebook.Actionable;
import vn.minhxet.rulebook.Effect;
import vn.minhxet.rulebook.ParameterUnit;
import vn.minhxet.rulebook.QuotaBase;
import vn.minhxet.rulebook.QuotaRounding;
import vn.minhxet.scoresheet.ScorePart;
import vn.minhxet.scoresheet.ScoreWay;
import vn.minhxet.selection.SubjectOrder;
import vn.minhxet.subject.Outcome;
import vn.minhxet.subject.Result;
import vn.minhxet.subject.SubjectKind;
import vn.minhxet.warning.WarningCode;
import vn.minhxet.whatif.Cause;

/**
 * The description of everything that is served, in OpenAPI 3.1. Addresses and answers are written by hand; codes and
 * the facts taken are those of the program. Pure functions.
 */
final class OpenApiDescription {

    private OpenApiDescription() {}

    static ObjectNode document() {
        ObjectNode document = read("openapi.json");
        ObjectNode schemas = read("schemas.json");
        schemas.set("Grade", codes(Grade.values()));
        schemas.set("Outcome", codes(Outcome.values()));
        schemas.set("SubjectKind", codes(SubjectKind.values()));
        schemas.set("OrganizationKind", codes(OrganizationKind.values()));
        schemas.set("Result", codes(Result.values()));
        schemas.set("Cause", codes(Cause.values()));
        schemas.set("Direction", codes(Actionable.Direction.values()));
        schemas.set("ObstacleKind", codes(Obstacle.Kind.values()));
        schemas.set("Effect", codes(Effect.values()));
        schemas.set("ParameterUnit", codes(ParameterUnit.values()));
        schemas.set(
                "RowProblemCode",
                strings(Stream.concat(
                                Arrays.stream(ProblemCode.values()).map(Enum::name),
                                Arrays.stream(StepRefusal.Kind.values()).map(Enum::name))
                        .distinct()));
        schemas.set("Stage", codes(Stage.values()));
        schemas.set("StepKind", codes(StepKind.values()));
        schemas.set("StepRefusalKind", codes(StepRefusal.Kind.values()));
        schemas.set("EntryKind", codes(EntryKind.values()));
        schemas.set("FindingKind", codes(RecordFinding.Kind.values()));
        schemas.set("WarningCode", codes(WarningCode.values()));
        schemas.set("ProblemType", strings(Arrays.stream(ProblemKind.values()).map(ProblemKind::type)));
        schemas.set("SubjectOrder", codes(SubjectOrder.values()));
        schemas.set("DifferenceKind", codes(YearDifference.Kind.values()));
        schemas.set("JobState", codes(Job.State.values()));
        schemas.set("JobKind", codes(Job.Kind.values()));
        schemas.set("QuotaBase", codes(QuotaBase.values()));
        schemas.set("QuotaRounding", codes(QuotaRounding.values()));
        schemas.set("ScorePart", codes(ScorePart.values()));
        schemas.set("ScoreWay", codes(ScoreWay.Kind.values()));
        schemas.set("Role", codes(Role.values()));
        FactsSchema.describe(schemas);
        ((ObjectNode) document.get("components")).set("schemas", schemas);
        addRecord(document);
        guard(document);
        return document;
    }

    /** The record is described in a file of its own: addresses, and what they share. */
    private static void addRecord(ObjectNode document) {
        ObjectNode record = read("record.json");
        ((ObjectNode) document.get("paths")).setAll((ObjectNode) record.get("paths"));
        record.get("components")
                .properties()
                .forEach(it ->
                        ((ObjectNode) document.at("/components/" + it.getKey())).setAll((ObjectNode) it.getValue()));
    }

    /** Where a record is served, all but signing in, this description, health and metrics is for those who have signed in. */
    private static void guard(ObjectNode document) {
        document.get("paths").properties().forEach(path -> {
            if (!CallerFilter.isOpen(path.getKey().substring(1))) {
                path.getValue().properties().forEach(operation -> {
                    ObjectNode responses = (ObjectNode) operation.getValue().get("responses");
                    responses.putObject("401").put("$ref", "#/components/responses/NotSignedIn");
                    responses.putObject("403").put("$ref", "#/components/responses/Forbidden");
                });
            }
        });
    }

    private static ObjectNode codes(Enum<?>... codes) {
        return strings(Arrays.stream(codes).map(Enum::name));
    }

    private static ObjectNode strings(Stream<String> values) {
        ObjectNode schema = JsonAnswers.MAPPER.createObjectNode().put("type", "string");
        ArrayNode list = schema.putArray("enum");
        values.forEach(list::add);
        return schema;
    }

    private static ObjectNode read(String name) {
        try (InputStream in = OpenApiDescription.class.getResourceAsStream(name)) {
            return (ObjectNode) JsonAnswers.MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
