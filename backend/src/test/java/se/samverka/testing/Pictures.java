package se.samverka.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures made in code, with what cameras and attackers put beside them. */
public final class Pictures {
    public static final String SECRET = "hemligt-ställe";

    private Pictures() {
    }

    public static byte[] jpeg() {
        return drawn("jpg", BufferedImage.TYPE_INT_RGB);
    }

    public static byte[] png() {
        return drawn("png", BufferedImage.TYPE_INT_ARGB);
    }

    public static byte[] gif() {
        return drawn("gif", BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] drawn(String format, int type) {
        BufferedImage picture = new BufferedImage(64, 48, type);
        for (int x = 0; x < 64; x++) {
            for (int y = 0; y < 48; y++) {
                picture.setRGB(x, y, 0xff000000 | x * 4 << 16 | y * 5 << 8 | (x + y));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** As a telephone writes it: Exif with place, maker, thumbnail and orientation, XMP, ICC, IPTC, a comment, a trailer. */
    public static byte[] jpegWithMetadata() {
        byte[] plain = jpeg();
        byte[] icc = new byte[600];
        byte[] head = concat(segment(0xe1, concat(bytes("Exif\0\0"), exif(6))), segment(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + "</x:xmpmeta>")),
                segment(0xe2, concat(bytes("ICC_PROFILE\0\1\1"), icc, bytes(SECRET))), segment(0xed, bytes("Photoshop 3.0\0" + SECRET)),
                segment(0xfe, bytes(SECRET)), segment(0xe7, bytes("Maker" + SECRET)));
        return concat(sub(plain, 0, 2), head, sub(plain, 2, plain.length), bytes("Samsung trailer " + SECRET));
    }

    /** A big-endian TIFF with orientation, maker, a GPS directory and a thumbnail behind them. */
    private static byte[] exif(int orientation) {
        byte[] thumbnail = jpeg();
        ByteBuffer tiff = ByteBuffer.allocate(400 + thumbnail.length);
        tiff.put(bytes("MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010f, 2, SECRET.length(), 200);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
        entry(tiff, 0x8825, 4, 1, 100);
        tiff.putInt(150);
        tiff.position(100).putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put(bytes("N\0\0\0"));
        entry(tiff, 2, 5, 3, 300);
        tiff.putInt(0);
        tiff.position(150).putShort((short) 2);
        entry(tiff, 0x0201, 4, 1, 400);
        entry(tiff, 0x0202, 4, 1, thumbnail.length);
        tiff.putInt(0);
        tiff.position(200).put(bytes(SECRET));
        tiff.position(300).putInt(63).putInt(1).putInt(34).putInt(1).putInt(17).putInt(1);
        tiff.position(400).put(thumbnail);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** As it comes from a web page: text, time, Exif, colour profile, and something behind its end. */
    public static byte[] pngWithMetadata() {
        byte[] plain = png();
        int afterHeader = 8 + 25;
        byte[] chunks = concat(chunk("tEXt", bytes("Author\0" + SECRET)), chunk("zTXt", concat(bytes("Comment\0\0"), deflated(bytes(SECRET)))),
                chunk("iTXt", bytes("XML:com.adobe.xmp\0\0\0\0\0" + SECRET)), chunk("tIME", new byte[] {7, (byte) 0xea, 11, 23, 9, 0, 0}),
                chunk("eXIf", exif(1)), chunk("iCCP", concat(bytes("p\0\0"), deflated(new byte[3000]))));
        return concat(sub(plain, 0, afterHeader), chunks, sub(plain, afterHeader, plain.length), bytes("trailer " + SECRET));
    }

    /** A small file that says it is a large picture. @param raw what its rows really hold */
    public static byte[] pngOf(int width, int height, byte[] raw, byte[]... before) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return concat(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, chunk("IHDR", header.array()), concat(before),
                chunk("IDAT", deflated(raw)), chunk("IEND", new byte[0]));
    }

    public static byte[] pngAnimated() {
        return pngOf(1, 1, new byte[4], chunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0}));
    }

    /** The frame's size overwritten where the encoder put it. */
    public static byte[] jpegOf(int width, int height, int components) {
        byte[] jpeg = jpeg();
        for (int i = 2; i < jpeg.length; i++) {
            if ((jpeg[i] & 0xff) == 0xff && (jpeg[i + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg, i + 5, 5).putShort((short) height).putShort((short) width).put((byte) components);
                return jpeg;
            }
        }
        throw new IllegalStateException("no frame");
    }

    public static byte[] segment(int marker, byte[] content) {
        return concat(new byte[] {(byte) 0xff, (byte) marker, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)}, content);
    }

    public static byte[] chunk(String type, byte[] content) {
        CRC32 check = new CRC32();
        check.update(bytes(type));
        check.update(content);
        return ByteBuffer.allocate(content.length + 12).putInt(content.length).put(bytes(type)).put(content).putInt((int) check.getValue()).array();
    }

    public static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(content);
        deflater.finish();
        byte[] out = new byte[content.length + 100];
        int length = deflater.deflate(out);
        deflater.end();
        return sub(out, 0, length);
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] sub(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    public static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
