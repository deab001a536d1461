package se.samverka.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A calendar date as {@code yyyy-mm-dd} that exists, from 1900 to 2100 (RFC 3339 full-date). */
final class StrictDate extends StdScalarDeserializer<LocalDate> {
    private static final Pattern FORM = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    StrictDate() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String text = parser.getText();
        try {
            if (FORM.matcher(text).matches()) {
                LocalDate date = LocalDate.parse(text);
                if (!date.isAfter(LATEST)) {
                    return date;
                }
            }
        } catch (DateTimeException noSuchDay) {
            // falls through to the same answer
        }
        throw InvalidFormatException.from(parser, "no date", null, LocalDate.class);
    }
}
