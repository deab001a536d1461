package se.samverka.publicsite;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.civilsociety.RoutineSubscriptionVerbs;
import se.samverka.shared.security.CurrentActor;

/** Mail about a routine's changes: asked for, confirmed from the mail (double opt-in) and ended from any mail (RFC 8058). */
@Path("/public/subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicSubscriptionResource {
    @Inject
    Challenges challenges;

    @Inject
    PublicSubscriptionService subscriptions;

    @Inject
    RoutineSubscriptionVerbs verbs;

    @Inject
    EqualAnswers equal;

    @Inject
    CurrentActor current;

    @POST
    @PermitAll
    @Limited(Limited.Visit.HANDING_IN)
    @Blocking
    @Operation(operationId = "askForRoutineMail", summary = "Ask for mail when a routine changes",
            description = "Public. The same answer after the same time whether the address gets mail already, is asked to confirm, or there is no such routine. A mail asks for confirmation; unconfirmed it is erased within 48 hours.")
    public Uni<RoutineMailAnswer> ask(@NotNull @Valid AskForRoutineMail request) {
        Challenge challenge = challenges.requireSolved(request.solved());
        current.asHolderOf(challenges.solverOf(challenge));
        return equal.heldBack(() -> {
            subscriptions.ask(challenge, request);
            return new RoutineMailAnswer(true);
        });
    }

    @POST
    @Path("/confirmation")
    @PermitAll
    @Limited(Limited.Visit.LOOKING)
    @Blocking
    @Operation(operationId = "confirmRoutineMail", summary = "Confirm that one wants mail about a routine",
            description = "Public. By the token of the mail. done = false when it has expired or the subscription has ended. Confirming again does nothing more.")
    public Uni<RoutineMailAnswer> confirm(@NotNull @Valid ConfirmRoutineMail request) {
        current.asHolderOf(verbs.confirmerBy(request.token()));
        return equal.heldBack(() -> new RoutineMailAnswer(verbs.confirm()));
    }

    @POST
    @Path("/{token}/end")
    @Consumes(MediaType.WILDCARD)
    @PermitAll
    @Limited(Limited.Visit.LOOKING)
    @Blocking
    @Operation(operationId = "endRoutineMail", summary = "End mail about a routine",
            description = "Public. Erases the address. What the mail's List-Unsubscribe names: a mail program's own body is taken and not looked at (RFC 8058). The same answer for a token that is not known.")
    public Uni<RoutineMailAnswer> end(@Parameter(description = "The token of the mail.") String token) {
        current.asHolderOf(verbs.enderBy(token));
        return equal.heldBack(() -> {
            verbs.end();
            return new RoutineMailAnswer(true);
        });
    }
}
