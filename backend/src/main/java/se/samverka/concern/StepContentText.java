package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import se.samverka.shared.crypto.CaseText;

/** Writes a step's content as JSON, through the seam for case text. */
@Converter
public class StepContentText implements AttributeConverter<StepContent, String> {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private final CaseText seal = new CaseText();

    static String kindOf(StepContent content) {
        return Arrays.stream(StepContent.class.getAnnotation(JsonSubTypes.class).value())
                .filter(type -> type.value() == content.getClass())
                .findFirst().orElseThrow().name();
    }

    @Override
    public String convertToDatabaseColumn(StepContent content) {
        try {
            return seal.convertToDatabaseColumn(JSON.writerFor(StepContent.class).writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a step cannot be written");
        }
    }

    @Override
    public StepContent convertToEntityAttribute(String stored) {
        try {
            return JSON.readValue(seal.convertToEntityAttribute(stored), StepContent.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a stored step cannot be read");
        }
    }
}
