package se.samverka.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samverka.testing.AnswerSchemas;

/** Somebody who has only the contract understands it. */
@Tag("unit")
class ContractDescriptionTest {
    private static final JsonNode SCHEMAS = AnswerSchemas.contract().at("/components/schemas");

    @Test
    void every_schema_and_every_field_is_described() {
        TreeSet<String> silent = new TreeSet<>();
        for (Map.Entry<String, JsonNode> schema : SCHEMAS.properties()) {
            if (!schema.getValue().has("description")) {
                silent.add(schema.getKey());
            }
            for (Map.Entry<String, JsonNode> field : schema.getValue().path("properties").properties()) {
                if (!field.getValue().has("description") && !target(field.getValue()).has("enum")) {
                    silent.add(schema.getKey() + "." + field.getKey());
                }
            }
        }
        assertEquals(List.of(), List.copyOf(silent));
    }

    @Test
    void every_value_of_an_enum_is_explained() {
        for (Map.Entry<String, JsonNode> schema : SCHEMAS.properties()) {
            for (JsonNode value : schema.getValue().path("enum")) {
                assertTrue(schema.getValue().path("description").asText().contains(value.asText()),
                        () -> schema.getKey() + " does not explain " + value);
            }
        }
    }

    private static JsonNode target(JsonNode field) {
        JsonNode reference = field.has("anyOf") ? field.get("anyOf").get(0) : field;
        return reference.has("$ref") ? SCHEMAS.get(reference.get("$ref").asText().replaceAll(".*/", "")) : field;
    }
}
