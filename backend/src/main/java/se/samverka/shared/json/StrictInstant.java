package se.samverka.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** A moment as RFC 3339 with an offset; any offset is taken, UTC is given back. A leap second (:60) is refused. */
final class StrictInstant extends StdScalarDeserializer<Instant> {
    private static final Pattern FORM =
            Pattern.compile("(19|20)\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)");

    StrictInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        String text = parser.getText();
        try {
            if (FORM.matcher(text).matches() && !text.startsWith("T24", 10)) {
                return OffsetDateTime.parse(text).toInstant();
            }
        } catch (DateTimeException noSuchMoment) {
            // falls through to the same answer
        }
        throw InvalidFormatException.from(parser, "no moment", null, Instant.class);
    }
}
