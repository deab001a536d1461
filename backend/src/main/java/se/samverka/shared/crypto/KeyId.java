package se.samverka.shared.crypto;

import java.nio.ByteBuffer;

/** Which key of a Tink key set sealed something: one byte 1, then the key's id in four bytes. */
final class KeyId {
    static final long UNKNOWN = -1;
    static final int LENGTH = 5;

    private KeyId() {
    }

    static long of(byte[] sealed) {
        return sealed.length < LENGTH || sealed[0] != 1 ? UNKNOWN : of(ByteBuffer.wrap(sealed).getInt(1));
    }

    /** How everything begins that the key has sealed. */
    static byte[] prefix(long id) {
        return ByteBuffer.allocate(LENGTH).put((byte) 1).putInt((int) id).array();
    }

    /** @param id as Tink gives it, without a sign */
    static long of(int id) {
        return Integer.toUnsignedLong(id);
    }
}
