package se.samverka.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG (W3C Recommendation, third edition) walked chunk by chunk. Only what draws the picture is copied: text, time,
 * Exif, colour profile and whatever stands behind the end are left out. Animations are refused, for the frames that one
 * does not see.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> DRAW = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final Set<String> ANIMATE = Set.of("acTL", "fcTL", "fdAT");
    /** Where each pass of an interlaced picture begins and how far apart its pixels are: x, y, dx, dy. */
    private static final int[][] PASSES = {{0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}};
    private static final int[][] WHOLE = {{0, 0, 1, 1}};

    private final ByteBuffer in;
    private final ByteArrayOutputStream kept;
    private final Inflater inflater = new Inflater();
    private final byte[] drain = new byte[16 * 1024];
    private long wanted = -1;
    private long inflated;

    private PngFile(byte[] file) {
        this.in = ByteBuffer.wrap(file);
        this.kept = new ByteArrayOutputStream(file.length);
    }

    static byte[] clean(byte[] file) {
        PngFile png = new PngFile(file);
        try {
            return png.walk();
        } finally {
            png.inflater.end();
        }
    }

    private byte[] walk() {
        in.position(SIGNATURE.length);
        kept.writeBytes(SIGNATURE);
        String type;
        do {
            type = chunk();
        } while (!type.equals("IEND"));
        if (inflated != wanted || !inflater.finished()) {
            throw Refusal.because("file_truncated");
        }
        return kept.toByteArray();
    }

    private String chunk() {
        int start = in.position();
        if (in.remaining() < 12) {
            throw Refusal.because("file_truncated");
        }
        int length = in.getInt();
        if (length < 0 || length > in.remaining() - 8) {
            throw Refusal.because("file_truncated");
        }
        String type = new String(in.array(), start + 4, 4, StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(in.array(), start + 4, length + 4);
        if ((int) check.getValue() != in.getInt(start + 8 + length)) {
            throw Refusal.because("image_malformed");
        }
        look(type, start + 8, length);
        if (DRAW.contains(type)) {
            kept.write(in.array(), start, length + 12);
        }
        in.position(start + 12 + length);
        return type;
    }

    private void look(String type, int at, int length) {
        if (ANIMATE.contains(type)) {
            throw Refusal.because("image_animated");
        }
        if (type.equals("IHDR") != (wanted < 0)) {
            throw Refusal.because("image_malformed");
        }
        switch (type) {
            case "IHDR" -> readHeader(at, length);
            case "IDAT" -> inflate(at, length);
            // A decoder that does not know a chunk whose name begins with a capital must give up, and so do we.
            default -> {
                if (!DRAW.contains(type) && Character.isUpperCase(type.charAt(0))) {
                    throw Refusal.because("image_malformed");
                }
            }
        }
    }

    private void readHeader(int at, int length) {
        if (length != 13) {
            throw Refusal.because("image_malformed");
        }
        int width = in.getInt(at);
        int height = in.getInt(at + 4);
        ImageSize.check(width, height);
        int samples = switch (in.get(at + 9)) {
            case 0, 3 -> 1;
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> throw Refusal.because("image_malformed");
        };
        int depth = in.get(at + 8);
        boolean interlaced = in.get(at + 12) == 1;
        if (!Set.of(1, 2, 4, 8, 16).contains(depth) || in.get(at + 10) != 0 || in.get(at + 11) != 0
                || !interlaced && in.get(at + 12) != 0) {
            throw Refusal.because("image_malformed");
        }
        wanted = rawSize(width, height, samples * depth, interlaced ? PASSES : WHOLE);
    }

    private static long rawSize(long width, long height, int bitsPerPixel, int[][] passes) {
        long size = 0;
        for (int[] pass : passes) {
            long across = (width - pass[0] + pass[2] - 1) / pass[2];
            long down = (height - pass[1] + pass[3] - 1) / pass[3];
            // Each row begins with a byte that names its filter.
            size += across <= 0 || down <= 0 ? 0 : down * (1 + (across * bitsPerPixel + 7) / 8);
        }
        return size;
    }

    /** Counts what the picture unpacks to without keeping it: neither less nor more than its size says. */
    private void inflate(int at, int length) {
        inflater.setInput(in.array(), at, length);
        try {
            while (!inflater.needsInput() && !inflater.finished()) {
                inflated += inflater.inflate(drain);
                if (inflated > wanted || inflater.needsDictionary()) {
                    throw Refusal.because("image_malformed");
                }
            }
        } catch (DataFormatException notDeflated) {
            throw Refusal.because("image_malformed");
        }
        if (inflater.finished() && inflater.getRemaining() > 0) {
            throw Refusal.because("image_malformed");
        }
    }
}
