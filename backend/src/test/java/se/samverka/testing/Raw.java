package se.samverka.testing;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Requests byte by byte, for what no well-behaved client sends. */
public final class Raw {
    private static final int LONGEST_WAIT_MS = 8_000;
    private static final int LONGEST_CLOSING_MS = 500;

    private Raw() {
    }

    /** What came back. @param closed whether the server then ended the connection; only known when waited for */
    public record Answer(int status, Map<String, String> headers, String body, boolean closed) {
        public String header(String name) {
            return headers.get(name);
        }
    }

    /** The request line and headers of a registration by the teacher, without the empty line that ends them. */
    public static String registrationHead() {
        return head("POST", "/api/v1/concerns", Person.TEACHER) + "Idempotency-Key: " + Call.newKey() + "\r\n";
    }

    public static String head(String method, String target, Person person) {
        return method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.of(person) + "\r\n";
    }

    public static Answer send(String request) {
        return send(request.getBytes(StandardCharsets.UTF_8), false);
    }

    /** Also waits a little for the server to end the connection. */
    public static Answer sendAndAwaitEnd(String request) {
        return send(request.getBytes(StandardCharsets.UTF_8), true);
    }

    public static Answer send(byte[] request, boolean awaitEnd) {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(LONGEST_WAIT_MS);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request);
                out.flush();
            } catch (SocketException refusedWhileSending) {
                // The answer may have come before all was sent.
            }
            return read(socket, socket.getInputStream(), new String(request, 0, 5, StandardCharsets.ISO_8859_1).startsWith("HEAD "), awaitEnd);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One after the other over one connection. */
    public static List<Answer> sendBoth(String first, String second) {
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(LONGEST_WAIT_MS);
            List<Answer> answers = new ArrayList<>();
            for (String request : List.of(first, second)) {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                answers.add(read(socket, socket.getInputStream(), false, false));
            }
            return answers;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(Socket socket, InputStream in, boolean headOnly, boolean awaitEnd) throws IOException {
        String head = readHead(in);
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        head.lines().skip(1).filter(line -> line.contains(":")).forEach(line ->
                headers.put(line.substring(0, line.indexOf(':')).trim(), line.substring(line.indexOf(':') + 1).trim()));
        if (head.isEmpty()) {
            return new Answer(0, headers, "", true);
        }
        int length = headOnly ? 0 : Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        return new Answer(Integer.parseInt(head.split(" ")[1]), headers, body, awaitEnd && isClosed(socket, in));
    }

    private static String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        String text = "";
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                head.write(next);
                text = head.toString(StandardCharsets.ISO_8859_1);
                if (next == '\n' && text.endsWith("\r\n\r\n")) {
                    break;
                }
            }
        } catch (SocketException reset) {
            // A connection that is cut without an answer reads as empty.
        }
        return text;
    }

    private static boolean isClosed(Socket socket, InputStream in) {
        try {
            socket.setSoTimeout(LONGEST_CLOSING_MS);
            return in.read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }
}
