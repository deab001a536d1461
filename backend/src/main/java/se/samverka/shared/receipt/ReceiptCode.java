package se.samverka.shared.receipt;

import java.util.Locale;

/**
 * What somebody unknown gets for what they hand in, and nobody else: twenty characters of Crockford's base 32, one hundred bits. Shown once;
 * here only its fingerprint is kept.
 *
 * @param characters upper case, ungrouped
 */
public record ReceiptCode(String characters) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int BITS_PER_CHARACTER = 5;

    /** @param secret at least one hundred bits that nobody can guess */
    static ReceiptCode of(byte[] secret) {
        StringBuilder characters = new StringBuilder(LENGTH);
        int held = 0;
        int bits = 0;
        for (int next = 0; characters.length() < LENGTH;) {
            if (bits < BITS_PER_CHARACTER) {
                held = (held << Byte.SIZE | secret[next++] & 0xff) & 0xffff;
                bits += Byte.SIZE;
            }
            bits -= BITS_PER_CHARACTER;
            characters.append(ALPHABET.charAt(held >>> bits & 31));
        }
        return new ReceiptCode(characters.toString());
    }

    /** As somebody types it from paper: in any case, with any grouping, with O for 0 and I or L for 1. */
    public static ReceiptCode typed(String text) {
        StringBuilder characters = new StringBuilder();
        text.toUpperCase(Locale.ROOT).chars().forEach(c -> {
            char read = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : (char) c;
            if (ALPHABET.indexOf(read) >= 0) {
                characters.append(read);
            }
        });
        return new ReceiptCode(characters.toString());
    }

    /** As it is shown: {@code K7QM-4TXP-9RWD-…} */
    public String grouped() {
        return characters.replaceAll("(.{4})(?!$)", "$1-");
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "receipt";
    }
}
