package se.samverka.organisation.hr.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A file's bytes as text, as spreadsheets save it: UTF-8 with or without its mark, else Windows-1252.
 *
 * @param encoding  as it is called
 * @param separator what stands between columns: semicolon, comma or tab, whichever the first line has most of
 */
record FileText(String text, String encoding, char separator) {
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** @throws UnreadableFileException when it is empty, UTF-16, or no text at all */
    static FileText of(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new UnreadableFileException("file_empty", 0);
        }
        if (bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe) {
            throw new UnreadableFileException("file_utf16", 0);
        }
        boolean marked = bytes.length >= UTF_8_MARK.length && bytes[0] == UTF_8_MARK[0] && bytes[1] == UTF_8_MARK[1] && bytes[2] == UTF_8_MARK[2];
        Map.Entry<String, String> decoded = decoded(marked ? ByteBuffer.wrap(bytes, UTF_8_MARK.length, bytes.length - UTF_8_MARK.length) : ByteBuffer.wrap(bytes));
        if (decoded.getValue().indexOf('\0') >= 0) {
            throw new UnreadableFileException("file_no_text", 0);
        }
        return new FileText(decoded.getValue(), decoded.getKey(), separator(decoded.getValue()));
    }

    private static Map.Entry<String, String> decoded(ByteBuffer bytes) {
        try {
            return Map.entry("UTF-8", StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(bytes.duplicate()).toString());
        } catch (CharacterCodingException other) {
            return Map.entry("Windows-1252", WINDOWS_1252.decode(bytes).toString());
        }
    }

    private static char separator(String text) {
        char best = ';';
        int most = 0;
        String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (char candidate : new char[] {';', ',', '\t'}) {
            int many = (int) first.chars().filter(sign -> sign == candidate).count();
            if (many > most) {
                best = candidate;
                most = many;
            }
        }
        return best;
    }
}
