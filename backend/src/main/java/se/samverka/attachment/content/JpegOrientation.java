package se.samverka.attachment.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Which way is up: the one thing a telephone writes beside the picture that one needs in order to see it right. */
final class JpegOrientation {
    static final int UPRIGHT = 1;
    private static final String EXIF = "Exif\0\0";
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    private JpegOrientation() {
    }

    /** @return what the Exif segment says; {@code known} when it says nothing or cannot be read */
    static int in(byte[] file, int at, int length, int known) {
        if (length < 14 || !new String(file, at, 6, StandardCharsets.ISO_8859_1).equals(EXIF)) {
            return known;
        }
        ByteBuffer tiff = ByteBuffer.wrap(file, at + 6, length - 6).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return known;
        }
        int entries = tiff.getShort(directory) & 0xffff;
        for (int entry = directory + 2; entries > 0 && entry <= tiff.limit() - 12; entry += 12, entries--) {
            int value = tiff.getShort(entry + 8);
            if ((tiff.getShort(entry) & 0xffff) == TAG && tiff.getShort(entry + 2) == SHORT && value >= 1 && value <= 8) {
                return value;
            }
        }
        return known;
    }

    /** An Exif segment with this one tag; nothing when the picture is upright. */
    static byte[] segment(int orientation) {
        if (orientation == UPRIGHT) {
            return new byte[0];
        }
        return ByteBuffer.allocate(36).putShort((short) 0xffe1).putShort((short) 34)
                .put(EXIF.getBytes(StandardCharsets.ISO_8859_1))
                .put(new byte[] {'M', 'M', 0, 42}).putInt(8)
                .putShort((short) 1).putShort((short) TAG).putShort((short) SHORT).putInt(1)
                .putShort((short) orientation).putShort((short) 0).putInt(0).array();
    }
}
