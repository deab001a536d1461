package se.samverka.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.samverka.shared.crypto.UnopenableException;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.store.FileStore;
import se.samverka.shared.store.Spool;

/** The way of a file out of a case. It has been opened, checked to its end and logged before its first byte leaves. */
@ApplicationScoped
public class AttachmentDownload {
    private static final Logger LOG = Logger.getLogger(AttachmentDownload.class);

    @Inject
    AttachmentService service;

    @Inject
    FileMemory memory;

    @Inject
    FileStore store;

    /** A file on its way out. @param content whoever sends it closes it */
    public record Outgoing(String name, int size, Spool content) {
    }

    /** @throws ProblemException not-found, file-pending, file-quarantined, file-gone */
    public Outgoing open(UUID concern, UUID id) {
        service.requireAvailable(concern, id);
        return memory.with(() -> {
            AttachmentService.Opened file = store.get(id).flatMap(sealed -> opened(concern, id, sealed)).orElseGet(() -> {
                service.noteMissing(concern, id);
                throw new ProblemException(ProblemType.FILE_GONE);
            });
            return new Outgoing(file.name(), file.content().length, spooled(file.content()));
        });
    }

    private Optional<AttachmentService.Opened> opened(UUID concern, UUID id, byte[] sealed) {
        try {
            return Optional.of(service.download(concern, id, sealed));
        } catch (UnopenableException damaged) {
            LOG.errorf("The stored file %s cannot be opened", id);
            return Optional.empty();
        }
    }

    private static Spool spooled(byte[] content) {
        Spool spool = new Spool();
        try (OutputStream out = spool.out()) {
            out.write(content);
            return spool;
        } catch (IOException failed) {
            spool.close();
            throw Spool.problem(failed);
        }
    }
}
