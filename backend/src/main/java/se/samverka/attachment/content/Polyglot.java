package se.samverka.attachment.content;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Finds files that another program would take for something else than their type: an archive behind a picture, a page
 * inside a document. They have no honest use here.
 */
final class Polyglot {
    /** Where browsers look when they guess what a file is. */
    private static final int SNIFFED_BY_BROWSERS = 1500;
    /** A ZIP's end record is followed by a comment of at most 65 535 bytes. */
    private static final int ZIP_TAIL = 65_535 + 22;
    private static final byte[] ZIP_END = {'P', 'K', 5, 6};
    /** Archives that unpackers look for anywhere in a file. Six bytes or more, so that chance does not make them. */
    private static final List<byte[]> ARCHIVES = List.of(new byte[] {'R', 'a', 'r', '!', 0x1a, 7},
            new byte[] {'7', 'z', (byte) 0xbc, (byte) 0xaf, 0x27, 0x1c});
    private static final byte[] SCRIPT = ascii("<script");
    private static final List<byte[]> PAGES = List.of(ascii("<html"), ascii("<!doctype"), ascii("<svg"), ascii("<?php"), ascii("<body"), ascii("<iframe"));

    private Polyglot() {
    }

    static boolean isAlsoSomethingElse(byte[] file, FileType type) {
        return holdsZip(file) || ARCHIVES.stream().anyMatch(mark -> holds(file, mark, 0, file.length))
                || holds(file, SCRIPT, 0, file.length)
                || PAGES.stream().anyMatch(mark -> holds(file, mark, 0, type == FileType.TEXT ? file.length : SNIFFED_BY_BROWSERS));
    }

    private static boolean holdsZip(byte[] file) {
        return holds(file, ZIP_END, Math.max(0, file.length - ZIP_TAIL), file.length);
    }

    /** Letters of the mark are found in either case. */
    private static boolean holds(byte[] file, byte[] mark, int from, int to) {
        int last = Math.min(to, file.length) - mark.length;
        for (int at = from; at <= last; at++) {
            if (lower(file[at]) == lower(mark[0]) && isAt(file, at, mark)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] file, int at, byte[] mark) {
        for (int i = 1; i < mark.length; i++) {
            if (lower(file[at + i]) != lower(mark[i])) {
                return false;
            }
        }
        return true;
    }

    private static byte lower(byte value) {
        return value >= 'A' && value <= 'Z' ? (byte) (value + 32) : value;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
