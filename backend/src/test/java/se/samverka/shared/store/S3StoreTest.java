package se.samverka.shared.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.service.SamverkaSettings;

/** Files in a bucket, over the real protocol with real signatures. */
@Tag("unit")
class S3StoreTest {
    private record Bucket(String endpoint, String bucket, String secretKey) implements SamverkaSettings.Attachments.S3 {
        @Override
        public String region() {
            return "eu-north-1";
        }

        @Override
        public String accessKey() {
            return S3Server.KEY;
        }

        @Override
        public Optional<Boolean> pathStyle() {
            return Optional.empty();
        }
    }

    @TempDir
    static Path folder;

    private static S3Server server;

    @BeforeAll
    static void start() throws IOException {
        server = new S3Server(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static FileStore store() {
        return new S3Store(new Bucket(server.endpoint(), S3Server.BUCKET, S3Server.SECRET));
    }

    @Test
    void what_is_put_is_got_until_it_is_deleted() {
        byte[] content = new byte[10 * 1024 * 1024 + 28];
        new Random(1).nextBytes(content);
        UUID id = UUID.randomUUID();
        FileStore store = store();
        store.put(id, content);
        assertArrayEquals(content, store.get(id).orElseThrow());
        store.delete(id);
        assertEquals(Optional.empty(), store.get(id));
        store.delete(id);
    }

    @Test
    void every_file_is_listed() {
        FileStore store = store();
        Set<UUID> put = Set.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        put.forEach(id -> store.put(id, new byte[] {1}));
        Set<UUID> listed = new HashSet<>();
        store.forEach(listed::add);
        assertEquals(put, listed);
        put.forEach(store::delete);
    }

    @Test
    void a_wrong_secret_a_missing_bucket_and_a_silent_server_are_503() {
        for (FileStore store : new FileStore[] {new S3Store(new Bucket(server.endpoint(), S3Server.BUCKET, "wrong")),
            new S3Store(new Bucket(server.endpoint(), "none", S3Server.SECRET)), new S3Store(new Bucket("http://127.0.0.1:1", S3Server.BUCKET, S3Server.SECRET))}) {
            ProblemException refusal = assertThrows(ProblemException.class, () -> store.put(UUID.randomUUID(), new byte[] {1}));
            assertEquals(ProblemType.UNAVAILABLE, refusal.type());
        }
    }
}
