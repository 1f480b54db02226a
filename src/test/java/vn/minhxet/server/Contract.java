package vn.minhxet.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The description in OpenAPI that a server gives of itself, and what is held against it. */
final class Contract {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    Contract(JsonNode document) {
        this.document = document;
    }

    /** Every operation described, as {@code GET /api/rulebooks}. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method ->
                                operations.add(method.getKey().toUpperCase(Locale.ROOT) + ' ' + path.getKey())));
        return operations;
    }

    /** Every status described, as {@code GET /api/rulebooks 200}. */
    Set<String> statuses() {
        Set<String> statuses = new TreeSet<>();
        operations()
                .forEach(operation -> described(operation)
                        .get("responses")
                        .properties()
                        .forEach(status -> statuses.add(operation + ' ' + status.getKey())));
        return statuses;
    }

    /**
     * Fails unless the answer is described: operation, status, headers, media type, body.
     *
     * @return the described status that it meets, empty for what is no operation
     */
    Optional<String> hold(String method, String path, HttpAnswer answer) {
        Optional<String> operation = operationOf(method, path);
        if (operation.isEmpty()) {
            holdProblem(answer);
            return Optional.empty();
        }
        JsonNode responses = described(operation.get()).get("responses");
        String status = responses.has(String.valueOf(answer.status())) ? String.valueOf(answer.status()) : "default";
        JsonNode response = resolved(responses.get(status));
        if (status.equals("default")) {
            assertThat(answer.status()).as(method + ' ' + path).isGreaterThanOrEqualTo(500);
        }
        holdHeaders(response, answer);
        if (!response.has("content")) {
            assertThat(answer.text()).isEmpty();
            return Optional.of(operation.get() + ' ' + status);
        }
        String type = answer.header("Content-Type").orElse("none").split(";", 2)[0];
        JsonNode schema = response.get("content").path(type).path("schema");
        assertThat(schema.isMissingNode())
                .as(type + " of " + operation + ' ' + status)
                .isFalse();
        if (!method.equals("HEAD") && type.endsWith("json")) {
            holdBody(schema, answer.text());
        }
        return Optional.of(operation.get() + ' ' + status);
    }

    /** Fails unless the answer is problem details, with the status that it says. */
    void holdProblem(HttpAnswer answer) {
        assertThat(answer.header("Content-Type")).contains("application/problem+json");
        holdBody(MAPPER.createObjectNode().put("$ref", "#/components/schemas/Problem"), answer.text());
        assertThat(answer.json().get("status").asInt()).isEqualTo(answer.status());
    }

    /** Fails unless a question is as described. */
    void holdQuestion(String body) {
        holdBody(MAPPER.createObjectNode().put("$ref", "#/components/schemas/WhatIfQuestion"), body);
    }

    /** Fails unless a question about a curve is as described. */
    void holdSweep(String body) {
        holdBody(MAPPER.createObjectNode().put("$ref", "#/components/schemas/SweepQuestion"), body);
    }

    /** Fails unless the body of a request is as described. */
    void holdFacts(String body) {
        holdBody(MAPPER.createObjectNode().put("$ref", "#/components/schemas/Facts"), body);
    }

    /** What is wrong with a body of a request, by the description. */
    List<String> flawsOfFacts(String body) {
        return flaws(MAPPER.createObjectNode().put("$ref", "#/components/schemas/Facts"), body);
    }

    private void holdBody(JsonNode schema, String body) {
        assertThat(flaws(schema, body))
                .as(body.substring(0, Math.min(300, body.length())))
                .isEmpty();
    }

    private List<String> flaws(JsonNode schema, String body) {
        Schema compiled = schemas.computeIfAbsent(schema.toString(), key -> compiled(schema));
        return compiled
                .validate(
                        body,
                        InputFormat.JSON,
                        context -> context.executionConfig(it -> it.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Schema compiled(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("$defs", document.at("/components/schemas"));
        String text = whole.toString().replace("#/components/schemas/", "#/$defs/");
        return REGISTRY.getSchema(text, InputFormat.JSON);
    }

    private void holdHeaders(JsonNode response, HttpAnswer answer) {
        response.path("headers").properties().forEach(header -> {
            JsonNode described = resolved(header.getValue());
            Optional<String> given = answer.header(header.getKey());
            if (described.path("required").asBoolean()) {
                assertThat(given).as(header.getKey()).isPresent();
            }
            JsonNode codes = described.get("schema").path("enum");
            if (given.isPresent() && !codes.isMissingNode()) {
                assertThat(codes.toString()).contains('"' + given.get() + '"');
            }
        });
        List<String> warnings = answer.header("Minh-Xet-Warning").stream().toList();
        assertThat(warnings.isEmpty() || response.path("headers").has("Minh-Xet-Warning"))
                .isTrue();
    }

    /** The operation of a call, as {@code GET /api/rulebooks/hue}. */
    Optional<String> operation(String call) {
        String[] parts = call.split(" ", 2);
        return operationOf(parts[0], parts[1]);
    }

    private Optional<String> operationOf(String method, String path) {
        String served = method.equals("HEAD") ? "GET" : method;
        List<String> found = new ArrayList<>();
        for (String operation : operations()) {
            String pattern = operation.replace("{id}", "[^/]+");
            if ((served + ' ' + path).matches(pattern)) {
                found.add(operation);
            }
        }
        return found.stream().findFirst();
    }

    private JsonNode described(String operation) {
        String[] parts = operation.split(" ", 2);
        return document.get("paths").get(parts[1]).get(parts[0].toLowerCase(Locale.ROOT));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
