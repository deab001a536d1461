package se.samverka.shared.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("unit")
class ReceiptCodeTest {
    private static final ReceiptCode CODE = new ReceiptCode("K7QM4TXP01WD2HVN8CZE");

    @Test
    void is_made_of_one_hundred_bits() {
        assertEquals("ZZZZZZZZZZZZZZZZZZZZ", ReceiptCode.of(HexFormat.of().parseHex("ff".repeat(16))).characters());
        assertEquals("00000000000000000000", ReceiptCode.of(new byte[16]).characters());
        // Each of the first hundred bits changes it, and no later one.
        Set<String> codes = IntStream.range(0, 128).mapToObj(bit -> {
            byte[] secret = new byte[16];
            secret[bit / 8] = (byte) (0x80 >>> bit % 8);
            return ReceiptCode.of(secret).characters();
        }).collect(Collectors.toSet());
        assertEquals(101, codes.size());
    }

    @Test
    void is_shown_in_groups() {
        assertEquals("K7QM-4TXP-01WD-2HVN-8CZE", CODE.grouped());
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7QM-4TXP-01WD-2HVN-8CZE", "k7qm4txp01wd2hvn8cze", " k7qm 4txp 01wd 2hvn 8cze ", "K7QM–4TXP–OIWD–2HVN–8CZE",
        "k7qm.4txp.olwd.2hvn.8cze", "K7QM-4TXP-0LWD-2HVN-8CZE\n"})
    void is_read_as_people_type_it(String typed) {
        assertEquals(CODE, ReceiptCode.typed(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "K7QM", "K7QM-4TXP-01WD-2HVN-8CZF", "K7QM-4TXP-01WD-2HVN-8CZE-0", "ÅÄÖ"})
    void another_code_is_another(String typed) {
        assertNotEquals(CODE, ReceiptCode.typed(typed));
    }

    @Test
    void does_not_tell_itself_to_a_log() {
        assertTrue(!(CODE + "").contains("K7QM"));
    }
}
