package se.samverka.attachment.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import se.samverka.shared.http.RequestGate;

/**
 * The body of an upload: it must have come within a time (the server itself waits anew for every piece), and is read to
 * its end also when the file is refused, because browsers look for the answer only after they have sent all.
 */
public final class UploadBody extends FilterInputStream {
    /** Ten megabytes at a slow mobile connection's 80 kB a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(130);
    private final long until = System.nanoTime() + PATIENCE.toNanos();
    private long read;
    private boolean ended;
    private boolean broken;

    public UploadBody(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            if (System.nanoTime() - until > 0) {
                throw new IOException("the body took too long");
            }
            int count = super.read(bytes, from, length);
            read += Math.max(count, 0);
            ended = count < 0;
            return count;
        } catch (IOException cutOff) {
            broken = true;
            throw cutOff;
        }
    }

    /** What went wrong went wrong here, not with what is done with the bytes. */
    boolean isBroken() {
        return broken;
    }

    /** Reads on, as far as an upload may be long. @return false when there is more: the connection must end */
    public boolean drain() {
        byte[] rest = new byte[8 * 1024];
        try {
            while (!ended && read <= RequestGate.LARGEST_UPLOAD) {
                read(rest, 0, rest.length);
            }
            return ended;
        } catch (IOException cutOff) {
            return false;
        }
    }
}
