package se.samverka.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverka.attachment.AttachmentVerbs;
import se.samverka.attachment.MyAttachment;
import se.samverka.concern.IntakeVerbs;
import se.samverka.concern.MyConcern;
import se.samverka.concern.SubjectKind;
import se.samverka.identity.IdentityVerbs;
import se.samverka.identity.ReporterContact;
import se.samverka.message.ConversationVerbs;
import se.samverka.message.ReporterMessage;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;

/** What somebody unknown does: hand in a report and follow it. The present actor is the receipt. */
@ApplicationScoped
public class PublicReportService {
    /** More than fit in one answer. */
    private static final int MOST_MESSAGES = 40;

    @Inject
    SpentChallenges spent;

    @Inject
    IntakeVerbs concerns;

    @Inject
    IdentityVerbs identities;

    @Inject
    ConversationVerbs messages;

    @Inject
    AttachmentVerbs files;

    @Inject
    CurrentActor current;

    /**
     * @return false when it had been handed in already
     * @throws ProblemException challenge-spent, validation-failed or belief-hint
     */
    @Transactional
    public boolean submit(Challenge challenge, SubmitReport report) {
        checkContact(report);
        boolean first = spent.spend(challenge, report);
        if (first) {
            UUID concern = concerns.register(report.concern(), report.mandated(), "#/concern");
            if (report.contact() != null) {
                identities.keepReporter(concern, report.contact(), "#/contact");
            }
        }
        return first;
    }

    private static void checkContact(SubmitReport report) {
        ReporterContact contact = report.contact();
        // Safeguard 25: who owes the report by their work is told so, and is not anonymous.
        if (report.mandated() && contact == null) {
            throw ProblemException.invalid("#/contact", "mandated_not_anonymous");
        }
        if (contact == null) {
            return;
        }
        // Nobody who takes such a concern further opens the vault: what cannot be used is not gathered.
        if (report.concern().subjectKind() == SubjectKind.EMPLOYEE) {
            throw ProblemException.invalid("#/contact", "employee_without_contact");
        }
        if (report.mandated() && contact.name() == null) {
            throw ProblemException.invalid("#/contact/name", "required");
        }
        if (contact.phone() == null && contact.email() == null) {
            throw ProblemException.invalid("#/contact", "unreachable");
        }
    }

    @Transactional
    public Once<ReportView> follow(Integer before) {
        return new Once<>(view(concerns.ofPresentReporter(), before), false);
    }

    /** @throws ProblemException challenge-spent, or illegal-transition when the conversation is full */
    @Transactional
    public Once<ReportView> write(Challenge challenge, WriteByReceipt message) {
        boolean first = spent.spend(challenge, message);
        Optional<MyConcern> concern = concerns.ofPresentReporter();
        if (first && concern.isPresent()) {
            messages.write(concern.get().id(), message.text());
        }
        return new Once<>(view(concern, null), !first);
    }

    /** The concern of the present receipt. */
    @Transactional
    public Optional<UUID> own() {
        return concerns.ofPresentReporter().map(MyConcern::id);
    }

    /** @return false when the same was done already */
    @Transactional
    public boolean spend(Challenge challenge, Object request) {
        return spent.spend(challenge, request);
    }

    /** Asks the same of the database whether the receipt is known or not. */
    private ReportView view(Optional<MyConcern> concern, Integer before) {
        UUID id = concern.map(MyConcern::id).orElse(current.get().id());
        List<MyAttachment> handedIn = files.handedIn(id);
        List<ReporterMessage> newest = messages.read(id, before, MOST_MESSAGES);
        return concern.map(known -> new ReportView(true, known.progress(), known.investigation(), day(known), handedIn, newest, newest.size() == MOST_MESSAGES, ""))
                .orElse(ReportView.unknown());
    }

    private static LocalDate day(MyConcern concern) {
        return concern.receivedAt().atZone(SystemClock.SWEDEN).toLocalDate();
    }
}
