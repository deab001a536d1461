package se.samverka.attachment.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samverka.shared.store.Spool;

/** Fault 23: a file on its way in is on the disk, however large it is. */
@Tag("unit")
class UploadMemoryTest {
    private static final int SIZE = 10 * 1024 * 1024;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void receiving_ten_megabytes_takes_less_memory_than_two() throws IOException {
        receive(1_000_000);
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertEquals(SIZE, receive(SIZE));
        long allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertTrue(allocated < 2 * 1024 * 1024, "allocated " + allocated + " bytes");
    }

    private static int receive(int size) {
        try (Spool spool = new Spool()) {
            return MultipartUpload.receive("multipart/form-data; boundary=grans", new UploadBody(body(size)), spool).size();
        }
    }

    private static InputStream body(int size) {
        return new SequenceInputStream(Collections.enumeration(List.of(
                text("--grans\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n"),
                new Letters(size), text("\r\n--grans--\r\n"))));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** A text of that many letters, made as it is read. */
    private static final class Letters extends InputStream {
        private int left;

        Letters(int size) {
            left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            int count = Math.min(length, left);
            if (count <= 0) {
                return -1;
            }
            Arrays.fill(bytes, from, from + count, (byte) 'a');
            left -= count;
            return count;
        }
    }
}
