package se.samverka.attachment;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
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
public class AttachmentUpload {
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
            if (!body.drain()) {
                RequestGate.close(request.getCurrent());
            }
        }
    }

    private Once<AttachmentView> keep(UUID concern, String key, ReceivedFile received) {
        Optional<AttachmentView> known = service.known(concern, received.digest());
        if (known.isPresent()) {
            return new Once<>(known.get(), true);
        }
        var cleaned = inspection.inspect(received.bytes(), FileName.extension(received.name()), received.declared());
        UUID id = TimeOrderedId.at(clock.instant());
        byte[] sealed = service.prepare(concern, id, cleaned.content());
        boolean owned = false;
        try {
            store.put(id, sealed);
            NewFile file = new NewFile(received.name(), cleaned.type(), received.digest(), cleaned.content().length);
            Once<AttachmentView> added = service.add(concern, key, id, file);
            owned = !added.replayed();
            return added;
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
