package se.samverka.attachment;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jboss.logging.Logger;
import se.samverka.attachment.content.ContentInspection;
import se.samverka.attachment.upload.FileName;
import se.samverka.attachment.upload.MultipartUpload;
import se.samverka.attachment.upload.ReceivedFile;
import se.samverka.attachment.upload.UploadBody;
import se.samverka.shared.http.RequestGate;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.store.FileStore;
import se.samverka.shared.store.Spool;
import se.samverka.shared.store.UnownedFiles;
import se.samverka.shared.time.TimeOrderedId;

/**
 * The way of a file into a case: asked for, received, looked into, sealed, stored, and last written down. Nothing is
 * locked and no transaction is open while the client sends or the store writes.
 */
@ApplicationScoped
public class AttachmentUpload implements AttachmentVerbs {
    private static final Logger LOG = Logger.getLogger(AttachmentUpload.class);

    @Inject
    AttachmentService service;

    @Inject
    ContentInspection inspection;

    @Inject
    FileMemory memory;

    @Inject
    FileStore store;

    @Inject
    UnownedFiles unowned;

    @Inject
    CurrentVertxRequest request;

    @Inject
    Clock clock;

    /**
     * Adds a file to a concern, in the capacity that the caller asks in.
     *
     * @param contentType of the request, with the multipart boundary
     * @return replayed when the case already had the file
     */
    public Once<AttachmentView> receive(UUID concern, String key, String contentType, InputStream sent) {
        UploadBody body = new UploadBody(sent);
        try (Spool spool = new Spool()) {
            Idempotency.requireKey(key);
            service.requireMayAdd(concern);
            ReceivedFile received = MultipartUpload.receive(contentType, body, spool);
            return memory.with(() -> keep(concern, key, received));
        } finally {
            drain(body);
        }
    }

    @Override
    public <T> T receive(String contentType, InputStream sent, Function<String, Function<InspectedFile, T>> letter) {
        UploadBody body = new UploadBody(sent);
        AtomicReference<Function<InspectedFile, T>> then = new AtomicReference<>();
        try (Spool spool = new Spool()) {
            ReceivedFile received = MultipartUpload.receive(contentType, body, spool, text -> then.set(letter.apply(text)));
            return memory.with(() -> then.get().apply(inspect(received)));
        } finally {
            drain(body);
        }
    }

    @Override
    public boolean handIn(UUID concern, InspectedFile file, BooleanSupplier first) {
        return service.known(concern, file.digest()).isEmpty()
                && !store(concern, file.content(), id -> service.handIn(concern, id, file, first)).replayed();
    }

    @Override
    public List<MyAttachment> handedIn(UUID concern) {
        return service.handedIn(concern);
    }

    private InspectedFile inspect(ReceivedFile received) {
        var cleaned = inspection.inspect(received.bytes(), FileName.extension(received.name()), received.declared());
        return new InspectedFile(cleaned.type(), received.digest(), cleaned.content());
    }

    private void drain(UploadBody body) {
        if (!body.drain()) {
            RequestGate.close(request.getCurrent());
        }
    }

    private Once<AttachmentView> keep(UUID concern, String key, ReceivedFile received) {
        Optional<AttachmentView> known = service.known(concern, received.digest());
        if (known.isPresent()) {
            return new Once<>(known.get(), true);
        }
        InspectedFile file = inspect(received);
        NewFile named = new NewFile(received.name(), file.type(), file.digest(), file.content().length);
        return store(concern, file.content(), id -> service.add(concern, key, id, named));
    }

    /** @param row makes the row of the file that is stored by then, or tells that there is one already */
    private <T> Once<T> store(UUID concern, byte[] content, Function<UUID, Once<T>> row) {
        UUID id = TimeOrderedId.at(clock.instant());
        byte[] sealed = service.prepare(concern, id, content);
        boolean owned = false;
        try {
            store.put(id, sealed);
            Once<T> made = row.apply(id);
            owned = !made.replayed();
            return made;
        } finally {
            if (!owned) {
                takeBack(id);
            }
        }
    }

    /** What cannot be removed now is removed by the job, which knows of it. */
    private void takeBack(UUID id) {
        try {
            unowned.takeBack(id);
        } catch (ProblemException later) {
            LOG.warn("A file that nobody owns is still in the store");
        }
    }
}
