package se.samverka.attachment.upload;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import se.samverka.shared.http.RequestGate;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Passes bytes on, counts and hashes them, and refuses the first one too many. */
final class Measure extends FilterOutputStream {
    private final MessageDigest hash = sha256();
    private int size;

    Measure(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        size += length;
        if (size > RequestGate.LARGEST_FILE) {
            throw new ProblemException(ProblemType.FILE_TOO_LARGE);
        }
        hash.update(bytes, from, length);
        out.write(bytes, from, length);
    }

    int size() {
        return size;
    }

    byte[] digest() {
        return hash.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
