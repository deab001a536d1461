package se.samverka.attachment;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** The header that makes every browser save a file instead of showing it (RFC 6266). */
final class ContentDisposition {
    /** What needs no escape in an extended parameter (RFC 8187 § 3.2.1). */
    private static final String PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

    private ContentDisposition() {
    }

    static String attachment(String name) {
        String ascii = name.codePoints().mapToObj(point -> point < 0x20 || point > 0x7e || point == '"' || point == '\\' || point == '%'
                ? "_" : Character.toString(point)).collect(Collectors.joining());
        StringBuilder extended = new StringBuilder();
        for (byte value : name.getBytes(StandardCharsets.UTF_8)) {
            extended.append(PLAIN.indexOf(value) >= 0 ? Character.toString(value) : "%%%02X".formatted(value & 0xff));
        }
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + extended;
    }
}
