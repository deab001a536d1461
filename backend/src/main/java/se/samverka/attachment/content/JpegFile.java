package se.samverka.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A JPEG (ITU-T T.81) walked segment by segment. Only what draws the picture is copied; every application segment and
 * comment (Exif with place and thumbnail, XMP, colour profile, maker's notes) and whatever stands behind the end are left
 * out. Which way is up is written anew. The picture itself is not touched, so nothing of it is lost.
 */
final class JpegFile {
    private static final int SOI = 0xd8;
    private static final int EOI = 0xd9;
    private static final int SOS = 0xda;
    private static final int MOST_SCANS = 100;
    private static final byte[] JFIF = {'J', 'F', 'I', 'F', 0};
    private static final byte[] ADOBE = {'A', 'd', 'o', 'b', 'e'};

    private final byte[] file;
    private final ByteBuffer in;
    private final ByteArrayOutputStream picture;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private boolean hasFrame;
    private int scans;
    private int orientation = JpegOrientation.UPRIGHT;

    private JpegFile(byte[] file) {
        this.file = file;
        this.in = ByteBuffer.wrap(file);
        this.picture = new ByteArrayOutputStream(file.length);
    }

    static byte[] clean(byte[] file) {
        return new JpegFile(file).walk();
    }

    private byte[] walk() {
        in.position(2);
        int marker = nextMarker();
        while (marker != EOI) {
            segment(marker);
            marker = nextMarker();
        }
        if (scans == 0) {
            throw Refusal.because("image_malformed");
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream(picture.size() + 64);
        whole.writeBytes(new byte[] {(byte) 0xff, (byte) SOI});
        whole.writeBytes(head.toByteArray());
        whole.writeBytes(JpegOrientation.segment(orientation));
        whole.writeBytes(picture.toByteArray());
        whole.writeBytes(new byte[] {(byte) 0xff, (byte) EOI});
        return whole.toByteArray();
    }

    private int nextMarker() {
        if (next() != 0xff) {
            throw Refusal.because("image_malformed");
        }
        int marker;
        do {
            marker = next();
        } while (marker == 0xff);
        return marker;
    }

    private int next() {
        if (!in.hasRemaining()) {
            throw Refusal.because("file_truncated");
        }
        return in.get() & 0xff;
    }

    private void segment(int marker) {
        int length = (next() << 8 | next()) - 2;
        if (length < 0) {
            throw Refusal.because("image_malformed");
        }
        if (length > in.remaining()) {
            throw Refusal.because("file_truncated");
        }
        int at = in.position();
        in.position(at + length);
        switch (marker) {
            case 0xe0 -> noteJfif(at, length);
            case 0xe1 -> orientation = JpegOrientation.in(file, at, length, orientation);
            case 0xee -> noteAdobe(at, length);
            case 0xc0, 0xc1, 0xc2 -> frame(marker, at, length);
            case 0xc4, 0xdb, 0xdd -> keep(marker, at, JpegTables.checked(marker, in, at, length));
            case SOS -> scan(at, length);
            default -> {
                boolean metadata = marker > 0xe0 && marker <= 0xef || marker == 0xfe;
                if (!metadata) {
                    // Lossless, arithmetic and hierarchical pictures: no camera or telephone makes them.
                    throw Refusal.because("image_malformed");
                }
            }
        }
    }

    /** A fixed segment in its place: its length cannot open a script's comment, its thumbnail is gone. */
    private void noteJfif(int at, int length) {
        if (!startsWith(at, length, JFIF)) {
            return;
        }
        if (length < 14 || length != 14 + 3 * (file[at + 12] & 0xff) * (file[at + 13] & 0xff)) {
            throw Refusal.because("image_malformed");
        }
        if (head.size() == 0) {
            head.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0});
        }
    }

    /** Says how the colours are written; without it some pictures would come out wrong. */
    private void noteAdobe(int at, int length) {
        if (startsWith(at, length, ADOBE) && length >= 12 && head.size() <= 18) {
            byte transform = (byte) (file[at + 11] & 3);
            head.writeBytes(new byte[] {(byte) 0xff, (byte) 0xee, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, transform});
        }
    }

    private void frame(int marker, int at, int length) {
        if (hasFrame || length < 6) {
            throw Refusal.because("image_malformed");
        }
        int components = file[at + 5] & 0xff;
        ImageSize.check(in.getShort(at + 3) & 0xffff, in.getShort(at + 1) & 0xffff);
        if (components == 4) {
            throw Refusal.because("image_in_print_colours");
        }
        if (components != 1 && components != 3 || file[at] != 8 || length != 6 + 3 * components) {
            throw Refusal.because("image_malformed");
        }
        hasFrame = true;
        keep(marker, at, length);
    }

    private void scan(int at, int length) {
        scans++;
        if (!hasFrame || scans > MOST_SCANS || length < 1 || length != 4 + 2 * (file[at] & 0xff)) {
            throw Refusal.because("image_malformed");
        }
        keep(SOS, at, length);
        int start = in.position();
        int end = start;
        while (!endsScan(end)) {
            end++;
        }
        picture.write(file, start, end - start);
        in.position(end);
    }

    /** A marker that is neither a byte written as FF 00 nor a restart. */
    private boolean endsScan(int at) {
        if (at + 1 >= file.length) {
            throw Refusal.because("file_truncated");
        }
        int second = file[at + 1] & 0xff;
        return file[at] == (byte) 0xff && second != 0 && (second < 0xd0 || second > 0xd7);
    }

    private void keep(int marker, int at, int length) {
        picture.write(0xff);
        picture.write(marker);
        picture.write(length + 2 >> 8);
        picture.write(length + 2);
        picture.write(file, at, length);
    }

    private boolean startsWith(int at, int length, byte[] word) {
        return length >= word.length && new String(file, at, word.length, StandardCharsets.ISO_8859_1)
                .equals(new String(word, StandardCharsets.ISO_8859_1));
    }
}
