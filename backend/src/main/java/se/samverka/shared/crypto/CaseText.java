package se.samverka.shared.crypto;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Every column that holds free text of a case goes through here, both ways. The text is stored as it is until the
 * identity vault brings its keys; then this class, and no other, seals and opens it.
 */
@Converter
public class CaseText implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String text) {
        return text;
    }

    @Override
    public String convertToEntityAttribute(String stored) {
        return stored;
    }
}
