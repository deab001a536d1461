package se.samverka.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.concern.ReporterContactLookup;
import se.samverka.identity.access.IdentityAccesses;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ReporterErasure;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.StepUp;
import se.samverka.shared.time.TimeOrderedId;

/** The vault as other features use it. */
@ApplicationScoped
class Vault implements IdentityLookup, SealedIdentityLookup, IdentityVerbs, ReporterContactLookup,
        CaseErasure, ReporterErasure {
    @Inject
    IdentityRepository identities;

    @Inject
    IdentitySealing sealing;

    @Inject
    IdentityAccesses accesses;

    @Inject
    IdentityDesk desk;

    @Inject
    StepUp stepUp;

    @Inject
    CurrentActor current;

    @Override
    @Transactional
    public List<IdentityFacts> heldOf(UUID concern) {
        return identities.of(concern).stream().map(identity -> new IdentityFacts(identity.id(), identity.whose(),
                identity.pseudonym(), identity.isProtected(), identity.fields())).toList();
    }

    @Override
    @Transactional
    public List<OpenedIdentity> open(UUID concern, Set<IdentityField> fields) {
        if (current.get().kind() != Actor.Kind.SYSTEM) {
            stepUp.require();
        }
        Map<UUID, List<SealedField>> found = identities.fieldsOf(concern, fields).stream()
                .collect(Collectors.groupingBy(SealedField::identityId));
        return identities.of(concern).stream().filter(identity -> found.containsKey(identity.id()))
                .map(identity -> OpenedIdentity.of(identity, sealing.open(found.get(identity.id())))).toList();
    }

    @Override
    @Transactional
    public Optional<ReporterContact> reporterOf(UUID concern) {
        if (current.get().kind() != Actor.Kind.SYSTEM) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        return identities.of(concern).stream().filter(identity -> identity.whose() == IdentityOf.REPORTER).findFirst().map(reporter -> {
            Map<IdentityField, String> values = sealing.open(identities.fieldsOf(reporter.id()));
            return new ReporterContact(values.get(IdentityField.NAME), values.get(IdentityField.PHONE), values.get(IdentityField.EMAIL));
        });
    }

    @Override
    @Transactional
    public void keepReporter(UUID concern, ReporterContact contact, String pointer) {
        Map<IdentityField, String> values = FieldForms.checked(contact.details(), pointer, desk.today());
        if (values.isEmpty()) {
            return;
        }
        Instant now = desk.now();
        SealedIdentity reporter = SealedIdentity.record(TimeOrderedId.at(now), concern, IdentityOf.REPORTER, null, false, values.keySet(), null, now);
        if (!identities.insert(reporter)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        sealing.write(reporter, values);
    }

    @Override
    @Transactional
    public void entrust(UUID concern, UUID handOver, Set<UUID> receivers, Set<IdentityField> fields) {
        accesses.handOver(concern, handOver, receivers, fields);
    }

    @Override
    @Transactional
    public void withdraw(UUID handOver) {
        accesses.end(handOver);
    }

    @Override
    @Transactional
    public void release(UUID concern) {
        identities.removeAll(List.of(concern));
        accesses.endAll(concern);
    }

    @Override
    @Transactional
    public boolean isHeldOf(UUID concern) {
        return identities.holdsReporter(concern);
    }

    @Override
    public void eraseReporters(Collection<UUID> cases) {
        identities.removeOfReporters(cases);
    }

    @Override
    public void erase(Collection<UUID> cases) {
        identities.removeAll(cases);
    }
}
