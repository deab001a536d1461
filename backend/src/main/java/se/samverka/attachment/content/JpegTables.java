package se.samverka.attachment.content;

import java.nio.ByteBuffer;

/** The tables of a JPEG: exactly as long as what they hold, so that nothing else fits beside it. */
final class JpegTables {
    private static final int HUFFMAN = 0xc4;
    private static final int QUANTISATION = 0xdb;
    private static final int RESTART = 0xdd;

    private JpegTables() {
    }

    /** @return the length, when it is right */
    static int checked(int marker, ByteBuffer file, int at, int length) {
        int end = at + length;
        int next = at;
        while (next < end) {
            next += switch (marker) {
                case HUFFMAN -> huffman(file, next, end);
                case QUANTISATION -> 1 + ((file.get(next) & 0xf0) == 0 ? 64 : 128);
                case RESTART -> 2;
                default -> throw new IllegalArgumentException("no table");
            };
        }
        if (next != end || length == 0 || marker == RESTART && length != 2) {
            throw Refusal.because("image_malformed");
        }
        return length;
    }

    private static int huffman(ByteBuffer file, int at, int end) {
        int codes = 0;
        for (int i = at + 1; i <= at + 16 && i < end; i++) {
            codes += file.get(i) & 0xff;
        }
        return 17 + codes;
    }
}
