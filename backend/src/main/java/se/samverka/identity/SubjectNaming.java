package se.samverka.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.concern.ConcernStatus;
import se.samverka.concern.SubjectKind;
import se.samverka.identity.match.IdentitySearches;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.time.TimeOrderedId;

/** What a reporter does: says who the concern is about, once and blindly. */
@ApplicationScoped
public class SubjectNaming {
    @Inject
    ConcernLookup concerns;

    @Inject
    IdentityDesk desk;

    @Inject
    IdentityRepository identities;

    @Inject
    IdentitySealing sealing;

    @Inject
    IdentitySearches searches;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    /**
     * Until somebody has begun to work with the concern; later the receiver writes it down.
     *
     * @throws ProblemException not-found for a concern that is not the caller's own, validation-failed about an employee:
     *                          that goes to HR and security without a name here (domain § 2.2)
     */
    @Transactional
    public Once<NamedSubject> name(UUID concern, String key, NameSubject command) {
        Idempotency.requireKey(key);
        ConcernBrief brief = concerns.require(concern);
        if (brief.subjectKind() == SubjectKind.EMPLOYEE) {
            throw ProblemException.invalid("#/name", "employee_not_named");
        }
        Map<IdentityField, String> values = FieldForms.checked(command.details(), "#", desk.today());
        Instant now = desk.now();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "nameSubject " + concern, command, id, () -> {
            if (brief.status() != ConcernStatus.RECEIVED) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            SealedIdentity identity = SealedIdentity.record(id, concern, IdentityOf.SUBJECT, command.pseudonym(), false, values.keySet(), null, now);
            if (!identities.insert(identity)) {
                throw ProblemException.invalid("#/pseudonym", "taken");
            }
            sealing.write(identity, values);
            searches.ask(concern, id);
            // The case shows no name to this event: who reported is known to nobody in it (safeguard 25).
            audit.record("identity.named", "concern", concern, Map.of("fields", IdentityField.codesOf(values.keySet())));
            return new NamedSubject(id, concern);
        }, known -> new NamedSubject(known, concern));
    }
}
