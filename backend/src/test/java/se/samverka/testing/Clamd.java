package se.samverka.testing;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Speaks clamd's protocol over a real socket (command INSTREAM in its z form) and knows one signature, EICAR's test file.
 * The real daemon is no part of the tests: it is large, and its signatures cannot be fetched everywhere.
 */
public final class Clamd implements AutoCloseable {
    /** Split so that no scanner takes this class for the test file. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final String COMMAND = "zINSTREAM\0";

    /** How it answers. */
    public enum Mood { WELL, WITHOUT_VERDICT, CUT_OFF }

    private final ServerSocket socket;
    private volatile Mood mood = Mood.WELL;

    Clamd() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Thread serving = new Thread(this::serve, "clamd");
        serving.setDaemon(true);
        serving.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    public void be(Mood next) {
        mood = next;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                answer(client);
            } catch (IOException gone) {
                // The next client may stay.
            }
        }
    }

    private void answer(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        String command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
        if (!command.equals(COMMAND)) {
            throw new EOFException("not the command: " + command);
        }
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
            if (mood == Mood.CUT_OFF) {
                return;
            }
        }
        String answer = mood == Mood.WITHOUT_VERDICT ? "INSTREAM size limit exceeded. ERROR\0"
                : content.indexOf(EICAR) >= 0 ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
        client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
