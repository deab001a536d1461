package se.samverka.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import se.samverka.attachment.scan.VirusScanner;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.store.UnownedFiles;

/** What is written and read in the database about files; {@link AttachmentUpload} and {@link AttachmentDownload} move the content. */
@ApplicationScoped
public class AttachmentService {
    private static final String CONCERN = "concern";

    @Inject
    ConcernLookup concerns;

    @Inject
    AttachmentRepository attachments;

    @Inject
    CaseSeal seal;

    @Inject
    UnownedFiles unowned;

    @Inject
    VirusScanner scanner;

    @Inject
    Idempotency idempotency;

    @Inject
    AccountLookup accounts;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Names of files tell of the case, so seeing the list is logged as reading. */
    @Transactional
    public AttachmentList list(UUID concernId) {
        ConcernBrief concern = concerns.require(concernId);
        List<Attachment> files = attachments.of(concernId);
        audit.record("attachment.listed", CONCERN, concernId);
        return new AttachmentList(files.stream().map(file -> file.view(seal, scanner.isRequired())).toList(),
                AttachmentPolicy.allowed(current.get(), capacity(), concern, files.size()));
    }

    /** What the caller handed in with or after a concern of their own. */
    @Transactional
    public MyAttachmentList mine(UUID concernId) {
        ConcernBrief concern = concerns.require(concernId);
        List<Attachment> files = attachments.of(concernId);
        return new MyAttachmentList(files.stream().map(file -> file.mine(seal, scanner.isRequired())).toList(),
                AttachmentPolicy.allowed(current.get(), capacity(), concern, files.size()));
    }

    /** Before ten megabytes are taken in. */
    @Transactional
    public void requireMayAdd(UUID concernId) {
        AttachmentPolicy.requireAdd(current.get(), capacity(), concerns.require(concernId), attachments.of(concernId).size());
    }

    /** The file with this digest that the caller can already see in the concern. */
    @Transactional
    public Optional<AttachmentView> known(UUID concernId, byte[] digest) {
        return attachments.of(concernId).stream().filter(file -> file.isMadeFrom(digest, seal)).findFirst()
                .map(file -> file.view(seal, scanner.isRequired()));
    }

    /** Seals the content of a file that is about to be stored, and notes that the file is coming. */
    @Transactional
    public byte[] prepare(UUID concernId, UUID id, byte[] content) {
        concerns.require(concernId);
        unowned.expect(id);
        return seal.sealBytes(concernId, Attachment.placeOfContent(id), content);
    }

    /** The stored file becomes the concern's. */
    @Transactional
    public Once<AttachmentView> add(UUID concernId, String key, UUID id, NewFile file) {
        ConcernBrief concern = concerns.require(concernId);
        attachments.queue(concernId);
        AttachmentPolicy.requireAdd(current.get(), capacity(), concern, attachments.of(concernId).size());
        var request = Map.of("name", file.name(), "digest", HexFormat.of().formatHex(file.digest()));
        return idempotency.once(key, "addAttachment " + concernId, request, id, () -> enter(concernId, id, file), known -> require(concernId, known).view(seal, scanner.isRequired()));
    }

    /** The stored file becomes the present reporter's, under a name that tells nothing of them. @see AttachmentVerbs#handIn */
    @Transactional
    public Once<AttachmentView> handIn(UUID concernId, UUID id, InspectedFile file, BooleanSupplier first) {
        if (!first.getAsBoolean()) {
            return new Once<>(null, true);
        }
        ConcernBrief concern = concerns.require(concernId);
        attachments.queue(concernId);
        int known = attachments.of(concernId).size();
        AttachmentPolicy.requireAdd(current.get(), capacity(), concern, known);
        return new Once<>(enter(concernId, id, file.named(known + 1)), false);
    }

    @Transactional
    public List<MyAttachment> handedIn(UUID concernId) {
        // Their ids tell the day only, their names the order.
        return attachments.of(concernId).stream().map(file -> file.mine(seal, scanner.isRequired()))
                .sorted(Comparator.<MyAttachment>comparingInt(file -> file.fileName().length()).thenComparing(MyAttachment::fileName)).toList();
    }

    /** @throws ProblemException not-found, file-pending or file-quarantined */
    @Transactional
    public Attachment requireAvailable(UUID concernId, UUID id) {
        concerns.require(concernId);
        Attachment file = require(concernId, id);
        switch (file.state(scanner.isRequired())) {
            case PENDING -> throw new ProblemException(ProblemType.FILE_PENDING);
            case QUARANTINED -> throw new ProblemException(ProblemType.FILE_QUARANTINED);
            case AVAILABLE -> { }
        }
        return file;
    }

    private AttachmentView enter(UUID concernId, UUID id, NewFile file) {
        Actor adder = current.get();
        if (capacity() == AddedAs.OFFICER) {
            accounts.ensureKnown(adder);
        }
        unowned.own(id);
        Attachment added = new Attachment(id, concernId, file, adder.id(), adder.name(), capacity(), clock.instant(), seal);
        attachments.persistAndFlush(added);
        // A reporter's doing has a name of its own, because the case does not show who reported.
        trace(capacity() == AddedAs.REPORTER ? "attachment.handed_in" : "attachment.added", concernId, id);
        return added.view(seal, scanner.isRequired());
    }

    private Attachment require(UUID concernId, UUID id) {
        return attachments.findIn(concernId, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** Opens the content and logs that it is given out: without the one there is not the other. */
    @Transactional
    public Opened download(UUID concernId, UUID id, byte[] sealed) {
        Attachment file = requireAvailable(concernId, id);
        byte[] content = seal.openBytes(concernId, Attachment.placeOfContent(id), sealed);
        trace("attachment.downloaded", concernId, id);
        return new Opened(file.name(seal), content);
    }

    /** Logs that the store does not have, or not whole, what the row promises. */
    @Transactional
    public void noteMissing(UUID concernId, UUID id) {
        trace("attachment.found_missing", concernId, id);
    }

    /** A file's content, ready to be given out. */
    record Opened(String name, byte[] content) {
    }

    private AddedAs capacity() {
        return AddedAs.of(current.capacity());
    }

    private void trace(String action, UUID concernId, UUID id) {
        audit.record(action, CONCERN, concernId, Map.of("attachment", id.toString()));
    }
}
