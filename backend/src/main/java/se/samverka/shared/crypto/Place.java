package se.samverka.shared.crypto;

import java.nio.charset.StandardCharsets;

/** Where a sealed text stands, as the data it is bound to. */
final class Place {
    private Place() {
    }

    static byte[] bytes(String place) {
        if (place.isBlank()) {
            throw new IllegalArgumentException("a text is sealed for a place");
        }
        return place.getBytes(StandardCharsets.UTF_8);
    }
}
