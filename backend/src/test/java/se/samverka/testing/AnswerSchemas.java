package se.samverka.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The contract's schemas as validators. Stricter than a client has to be: a field the contract does not
 * name is a fault, because nobody would know what it means.
 */
public final class AnswerSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode CONTRACT = read();
    /** By the node itself: a hash over its whole content would be counted at every answer. */
    private static final Map<JsonNode, JsonSchema> COMPILED = Collections.synchronizedMap(new IdentityHashMap<>());
    private static final Map<String, Pattern> PATHS = new LinkedHashMap<>();

    static {
        CONTRACT.get("paths").fieldNames().forEachRemaining(path -> PATHS.put(path, Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"))));
    }

    private AnswerSchemas() {
    }

    public static JsonNode contract() {
        return CONTRACT;
    }

    /** @param path below the base path, as sent. @return the operation of the contract, if there is one */
    static Optional<JsonNode> operation(String method, String path) {
        JsonNode best = null;
        for (Map.Entry<String, JsonNode> item : CONTRACT.get("paths").properties()) {
            boolean exact = item.getKey().equals(path);
            if ((exact || best == null && PATHS.get(item.getKey()).matcher(path).matches()) && item.getValue().has(method.toLowerCase())) {
                best = item.getValue().get(method.toLowerCase());
            }
        }
        return Optional.ofNullable(best);
    }

    /** @return what is wrong; empty when the value is as the schema says */
    public static List<String> faults(JsonNode schema, JsonNode value) {
        return COMPILED.computeIfAbsent(schema, AnswerSchemas::compile).validate(value)
                .stream().map(ValidationMessage::getMessage).toList();
    }

    public static List<String> problemFaults(String body) {
        return faults(CONTRACT.at("/components/schemas/Problem"), parse(body));
    }

    static JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? CONTRACT.at(node.get("$ref").asText().substring(1)) : node;
    }

    public static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("the answer is no JSON: " + body, unreadable);
        }
    }

    private static JsonSchema compile(JsonNode schema) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", CONTRACT.get("components"));
        whole.putArray("allOf").add(schema);
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole,
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static JsonNode read() {
        try {
            JsonNode contract = new ObjectMapper(new YAMLFactory()).readTree(Path.of("..", "openapi.yaml").toFile());
            for (JsonNode schema : contract.at("/components/schemas")) {
                if (schema.has("properties") && !schema.has("additionalProperties")) {
                    ((ObjectNode) schema).put("additionalProperties", false);
                }
            }
            return contract;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
