package se.samverka.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import se.samverka.localstack.ProjectFolder;

/** nginx in front of the API, keeping public answers as in production, and serving files beside it. */
final class WebServer implements AutoCloseable {
    final int port;
    private final Process process;

    private WebServer(int port, Process process) {
        this.port = port;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /** Empty when nginx is not installed. */
    static Optional<WebServer> inFrontOf(Api api, Path folder) throws IOException {
        Optional<Path> program = Stream.of("/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx").map(Path::of).filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        int port = freePort();
        Path files = Files.createDirectories(folder.resolve("html"));
        Path kept = Files.copy(ProjectFolder.find().resolve("frontend/nginx/kept.inc.template"), folder.resolve("kept.inc"));
        String temp = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi").map(part -> part + "_temp_path " + folder.resolve(part) + ";").reduce("", String::concat);
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), """
                worker_processes 1; pid %1$s/nginx.pid; error_log %1$s/nginx.log crit; events { worker_connections 1000; }
                http {
                  %2$s access_log off; keepalive_requests 1000000;
                  proxy_cache_path %1$s/kept levels=1 keys_zone=kept:1m max_size=64m inactive=7d use_temp_path=off;
                  proxy_http_version 1.1; proxy_set_header Connection "";
                  server {
                    listen 127.0.0.1:%3$d;
                    location /api/v1/public/ { include %4$s; proxy_pass http://127.0.0.1:%5$d; }
                    location / { root %6$s; }
                  }
                }
                """.formatted(folder, temp, port, kept, api.port, files));
        if (System.getProperty("user.name").equals("root")) {
            Files.writeString(configuration, "user root;\n" + Files.readString(configuration));
        }
        Process process = new ProcessBuilder(program.get().toString(), "-c", configuration.toString(), "-g", "daemon off;").inheritIO().start();
        Api.pause(500);
        return Optional.of(new WebServer(port, process));
    }

    /** CPU time of the master and its workers, in milliseconds. */
    long cpu() {
        return CpuTime.ofFamily(process.pid());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
