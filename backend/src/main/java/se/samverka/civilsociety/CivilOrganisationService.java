package se.samverka.civilsociety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverka.routine.RoutineInForce;
import se.samverka.routine.RoutineLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Keeping the register of organisations. */
@ApplicationScoped
public class CivilOrganisationService {
    @Inject
    CivilOrganisationRepository organisations;

    @Inject
    CivilContacts contacts;

    @Inject
    RoutineLookup routines;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<CivilOrganisationListItem> list(CivilOrganisationFilter filter, Slice slice, UriInfo uri) {
        UUID routine = filter.routine();
        Optional<RoutineInForce> followed = routine == null ? Optional.empty() : routines.inForce(routine).filter(RoutineInForce::isToBeTold);
        var wanted = new CivilOrganisationRepository.Wanted(filter.kindCode(), filter.activeOnly(), followed.orElse(null));
        boolean nobodyToTell = routine != null && followed.isEmpty();
        List<CivilOrganisationListItem> found = nobodyToTell ? List.of() : organisations.page(wanted, slice);
        return PageOf.of(found, nobodyToTell ? 0 : organisations.count(wanted), slice, uri, CivilOrganisationListItem::id, item -> item);
    }

    @Transactional
    public CivilOrganisationView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    public Once<CivilOrganisationView> add(String key, SaveCivilOrganisation command) {
        Idempotency.requireKey(key);
        contacts.check(command);
        UUID id = TimeOrderedId.at(clock.instant());
        return idempotency.once(key, "addCivilOrganisation", command, id, () -> {
            CivilOrganisation organisation = new CivilOrganisation(id);
            organisation.change(command, contacts.written(command.contacts()), today());
            organisations.persistAndFlush(organisation);
            audit.record("civil_organisation.added", "civil_organisation", id, Map.of("kind", command.kind().code()));
            return view(organisation);
        }, this::get);
    }

    @Transactional
    public CivilOrganisationView change(UUID id, String ifMatch, SaveCivilOrganisation command) {
        Versions.requireGiven(ifMatch);
        CivilOrganisation organisation = require(id);
        Versions.requireMatch(ifMatch, organisation.version());
        contacts.check(command);
        boolean before = organisation.isActive();
        organisation.change(command, contacts.written(command.contacts()), today());
        organisations.flush();
        String verb = before == organisation.isActive() ? "changed" : before ? "left" : "returned";
        audit.record("civil_organisation." + verb, "civil_organisation", id);
        return view(organisation);
    }

    private CivilOrganisation require(UUID id) {
        return organisations.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private CivilOrganisationView view(CivilOrganisation organisation) {
        return new CivilOrganisationView(organisation.id(), organisation.version(), organisation.name(), organisation.kind(), organisation.website(),
                contacts.read(organisation.contacts()), organisation.isActive(), organisation.leftOn(),
                CivilOrganisationPolicy.allowed(current.get(), organisation));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }
}
