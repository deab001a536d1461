package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** The notes of a case (FL 27 §: facts are written down promptly, with day and author). */
@ApplicationScoped
public class JournalService {
    @Inject
    ConcernDesk desk;

    @Inject
    JournalRepository journal;

    @Inject
    Idempotency idempotency;

    @Inject
    CaseSeal seal;

    @Inject
    AuditLog audit;

    @Inject
    AccountLookup accounts;

    @Inject
    CurrentActor current;

    @Transactional
    public PageOf<JournalEntryView> list(UUID concernId, Slice slice, UriInfo uri) {
        int total = journal.countIn(concernId).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        audit.record("concern.journal_read", "concern", concernId);
        UUID reader = current.get().id();
        return PageOf.of(journal.of(concernId, slice), total, slice, uri, JournalEntry::id, entry -> entry.view(reader, seal));
    }

    @Transactional
    public Once<JournalEntryView> write(UUID concernId, String key, WriteJournalEntry command) {
        Idempotency.requireKey(key);
        Concern concern = desk.require(concernId);
        ConcernPolicy.require(ConcernAction.WRITE_JOURNAL, current.get(), concern);
        notInTheFuture(command.occurredOn());
        Instant now = desk.now();
        UUID entryId = TimeOrderedId.at(now);
        return idempotency.once(key, "writeJournalEntry " + concernId, command, entryId, () -> {
            if (command.corrects() != null
                    && !journal.findIn(concernId, command.corrects()).map(JournalEntry::isLocked).orElse(false)) {
                throw ProblemException.invalid("#/corrects", "not_locked");
            }
            Actor writer = current.get();
            // A handler is known since the assignment.
            if (!concern.isHandledBy(writer.id())) {
                accounts.ensureKnown(writer);
            }
            JournalEntry entry = new JournalEntry(entryId, concernId, command, writer.id(), writer.name(), now, seal);
            journal.persistAndFlush(entry);
            trace("concern.journal_written", entry);
            return entry.view(writer.id(), seal);
        }, written -> require(concernId, written).view(current.get().id(), seal));
    }

    @Transactional
    public JournalEntryView rewrite(UUID concernId, UUID entryId, String ifMatch, RewriteJournalEntry command) {
        JournalEntry entry = requireWorking(concernId, entryId, ifMatch);
        ConcernPolicy.require(ConcernAction.WRITE_JOURNAL, current.get(), desk.require(concernId));
        notInTheFuture(command.occurredOn());
        entry.rewrite(command, desk.now(), seal);
        journal.flush();
        trace("concern.journal_rewritten", entry);
        return entry.view(current.get().id(), seal);
    }

    @Transactional
    public JournalEntryView lock(UUID concernId, UUID entryId, String ifMatch) {
        JournalEntry entry = requireWorking(concernId, entryId, ifMatch);
        entry.lock(desk.now());
        journal.flush();
        trace("concern.journal_locked", entry);
        return entry.view(current.get().id(), seal);
    }

    private JournalEntry requireWorking(UUID concernId, UUID entryId, String ifMatch) {
        Versions.requireGiven(ifMatch);
        JournalEntry entry = require(concernId, entryId);
        Versions.requireMatch(ifMatch, entry.version());
        if (!entry.isWrittenBy(current.get().id())) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        if (entry.isLocked()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        return entry;
    }

    private JournalEntry require(UUID concernId, UUID entryId) {
        return journal.findIn(concernId, entryId).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private void trace(String action, JournalEntry entry) {
        audit.record(action, "concern", entry.concernId(), Map.of("entry", entry.id().toString()));
    }

    private void notInTheFuture(LocalDate day) {
        if (day.isAfter(desk.today())) {
            throw ProblemException.invalid("#/occurredOn", "in_the_future");
        }
    }
}
