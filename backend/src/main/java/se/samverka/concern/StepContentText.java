package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Arrays;

/** A step's content as JSON, which is what is sealed. */
final class StepContentText {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private StepContentText() {
    }

    static String kindOf(StepContent content) {
        return Arrays.stream(StepContent.class.getAnnotation(JsonSubTypes.class).value())
                .filter(type -> type.value() == content.getClass())
                .findFirst().orElseThrow().name();
    }

    static String write(StepContent content) {
        try {
            return JSON.writerFor(StepContent.class).writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a step cannot be written");
        }
    }

    static JsonNode tree(StepContent content) {
        return JSON.valueToTree(content);
    }

    static StepContent read(String text) {
        try {
            return JSON.readValue(text, StepContent.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a stored step cannot be read");
        }
    }
}
