package se.samverka.attachment.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import se.samverka.shared.service.SamverkaSettings;

/** ClamAV's daemon, asked over its socket: the file is streamed to it (command INSTREAM) and never lies where it can read. */
@ApplicationScoped
public class VirusScanner {
    private static final int CONNECT_MS = 3_000;
    private static final int ANSWER_MS = 60_000;
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 1_000;

    @Inject
    SamverkaSettings settings;

    /** Whether this installation lets out only what was found clean. */
    public boolean isRequired() {
        return settings.attachments().clamav().isPresent();
    }

    /**
     * @return whether something malicious was found
     * @throws IOException when the scanner is down, too slow or does not know: the file stays as it is
     */
    public boolean isInfected(byte[] content) throws IOException {
        String[] place = settings.attachments().clamav().orElseThrow().split(":");
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(place[0], Integer.parseInt(place[1])), CONNECT_MS);
            socket.setSoTimeout(ANSWER_MS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.writeBytes("zINSTREAM\0");
            for (int at = 0; at < content.length; at += CHUNK) {
                int length = Math.min(CHUNK, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            String answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII).strip();
            return verdict(answer.replace("\0", ""));
        }
    }

    private static boolean verdict(String answer) throws IOException {
        if (answer.endsWith(" FOUND")) {
            return true;
        }
        if (answer.endsWith(": OK")) {
            return false;
        }
        throw new IOException("the scanner gave no verdict");
    }
}
