package se.samverka.attachment.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Plain text: UTF-8, without the control characters that terminals and viewers act on. */
final class TextFile {
    private TextFile() {
    }

    static byte[] check(byte[] file) {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.because("text_not_utf8");
        }
        if (text.chars().anyMatch(TextFile::isControl)) {
            throw Refusal.because("text_with_control_characters");
        }
        return file;
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }
}
