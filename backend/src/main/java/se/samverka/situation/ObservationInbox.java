package se.samverka.situation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/** The coordinator's inbox of observations: read, and used for the situation picture or laid aside. */
@ApplicationScoped
public class ObservationInbox {
    @Inject
    ObservationRepository observations;

    @Inject
    ObservationSeal seal;

    @Inject
    AccountLookup accounts;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<ObservationListItem> list(Slice slice, UriInfo uri) {
        return PageOf.of(observations.find(slice), observations.countAll(), slice, uri, Observation::id, Observation::listItem);
    }

    /** The door keeps persons out of it as well as a machine can; so opening it is an event all the same. */
    @Transactional
    public ObservationView open(UUID id) {
        Observation observation = require(id);
        audit.record("observation.opened", "observation", id);
        return observation.view(seal.open(observation));
    }

    /** @throws ProblemException illegal-transition, when somebody has handled it */
    @Transactional
    public ObservationView markHandled(UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        Observation observation = require(id);
        Versions.requireMatch(ifMatch, observation.version());
        if (observation.isHandled()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        accounts.ensureKnown(current.get());
        observation.markHandled(current.get(), clock.instant());
        observations.flush();
        audit.record("observation.handled", "observation", id);
        return observation.view(seal.open(observation));
    }

    private Observation require(UUID id) {
        return observations.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
