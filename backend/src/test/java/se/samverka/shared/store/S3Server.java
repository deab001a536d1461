package se.samverka.shared.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A server that speaks S3 and checks signatures (S3Proxy over a folder), as its own process on a free port. */
final class S3Server implements AutoCloseable {
    static final String KEY = "samverka";
    static final String SECRET = "secret-of-the-test";
    static final String BUCKET = "attachments";
    private static final int PATIENCE_SECONDS = 60;

    private final int port;
    private final Process process;

    S3Server(Path folder) throws IOException {
        port = freePort();
        // What others may read on the disk it gives to everybody.
        Files.createDirectories(folder.resolve("data"));
        Files.createDirectory(folder.resolve("data").resolve(BUCKET), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path settings = folder.resolve("s3proxy.conf");
        Properties properties = new Properties();
        properties.put("s3proxy.endpoint", endpoint());
        properties.put("s3proxy.authorization", "aws-v2-or-v4");
        properties.put("s3proxy.identity", KEY);
        properties.put("s3proxy.credential", SECRET);
        properties.put("jclouds.provider", "filesystem");
        properties.put("jclouds.identity", "none");
        properties.put("jclouds.credential", "none");
        properties.put("jclouds.filesystem.basedir", folder.resolve("data").toString());
        try (var out = Files.newOutputStream(settings)) {
            properties.store(out, null);
        }
        process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx128m", "-jar", "target/s3/s3proxy.jar",
                "--properties", settings.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("s3proxy.log").toFile()).start();
        awaitReady();
    }

    String endpoint() {
        return "http://127.0.0.1:" + port;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < until) {
            try (Socket ignored = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                waitALittle();
            }
        }
        throw new IOException("the S3 server did not start");
    }

    private void waitALittle() throws IOException {
        try {
            if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
                throw new IOException("the S3 server ended with " + process.exitValue());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
