package se.samverka.identity.glass;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.samverka.shared.access.SystemAccess;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.problem.Problem;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;

/**
 * Writes down who wanted to break glass and was refused: without the role, without a fresh strong login, without a reason
 * that holds, or for a case they may not open. Beside the request, whose own transaction was rolled back, and before its
 * answer (safeguard 19).
 */
@ApplicationScoped
public class GlassRefusals {
    /** What says something about whoever asks; a malformed request says nothing. */
    private static final Set<Integer> TOLD = Set.of(401, 403, 404, 409, 422);

    @Inject
    GlassAttempt attempt;

    @Inject
    BreakGlassRepository glasses;

    @Inject
    SystemAccess beside;

    @Inject
    CurrentActor current;

    @Inject
    AuditLog audit;

    @ServerResponseFilter
    @RefusalsLogged
    public Uni<Void> note(ContainerResponseContext answer) {
        if (!TOLD.contains(answer.getStatus()) || !(answer.getEntity() instanceof Problem problem)) {
            return Uni.createFrom().voidItem();
        }
        String slug = problem.type().substring(problem.type().lastIndexOf('/') + 1);
        if (slug.equals(ProblemType.UNAUTHENTICATED.slug())) {
            // Whose token that is is not known: it may be forged.
            return Uni.createFrom().voidItem();
        }
        Actor actor = current.get();
        Map<String, String> why = Map.of("problem", slug);
        return concern(attempt.caseNumber()).chain(concern -> beside.inOwnTransaction(actor, () -> {
            audit.record("break_glass.refused", concern == null ? "break_glass" : "concern", concern, why);
            return null;
        }));
    }

    /** The case of that number, whether or not the actor may know that there is one: the log may. */
    private Uni<UUID> concern(String caseNumber) {
        return caseNumber == null ? Uni.createFrom().nullItem()
                : beside.inOwnTransaction(Actor.system("break-glass-refusal"), () -> glasses.concernNumbered(caseNumber));
    }
}
