package se.samverka.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/**
 * Text as people write it: no control characters but line break and tab, no lone surrogates, no unassigned or
 * private code points, no characters that reorder what is shown; in Unicode normal form C, with plain line breaks.
 */
final class StrictText extends StdScalarDeserializer<String> {
    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText().replace("\r\n", "\n");
        if (!isAcceptable(text)) {
            throw new UnacceptableTextException(parser, "unacceptable_character");
        }
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static boolean isAcceptable(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (!isAcceptable(point)) {
                return false;
            }
            i += Character.charCount(point);
        }
        return true;
    }

    private static boolean isAcceptable(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        boolean reorders = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        return !reorders && switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }
}
