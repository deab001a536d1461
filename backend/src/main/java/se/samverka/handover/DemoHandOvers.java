package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.concern.ConcernPart;
import se.samverka.concern.DemoHandOverPlanned;
import se.samverka.handover.recipient.HandOverMethod;
import se.samverka.handover.recipient.RecipientService;
import se.samverka.handover.recipient.RecipientView;
import se.samverka.legalbasis.BasisAnswer;
import se.samverka.legalbasis.Holder;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

/** Hands an invented concern over as its handler would, so that the demonstration shows one that waits for its answer. */
@ApplicationScoped
class DemoHandOvers {
    private static final Set<String> CHOSEN = Set.of("what_happened", "event_type", "summary");
    /** OSL 10:2: necessary for the municipality's own task. */
    private static final List<BasisAnswer> ANSWERS = List.of(new BasisAnswer("necessary", "yes"), new BasisAnswer("only_easier", "no"));
    private static final String BALANCE = "Utan uppgifterna kan socialtjänsten inte ge stödet. Inget mer än så lämnas.";

    @Inject
    HandOverService handOvers;

    @Inject
    RecipientService recipients;

    @Inject
    CurrentActor current;

    @ActivateRequestContext
    void send(@Observes DemoHandOverPlanned demo) {
        current.become(new Actor(demo.handler(), "", Actor.Kind.PERSON, Set.of(Role.STAFF, Role.HANDLER)));
        UUID recipient = recipients.list().stream().filter(known -> known.name().equals(demo.recipient())).map(RecipientView::id).findFirst().orElseThrow();
        List<String> parts = handOvers.prepare(demo.concernId()).parts().stream().map(ConcernPart::key).filter(DemoHandOvers::isChosen).toList();
        HandOverPreview preview = handOvers.preview(demo.concernId(),
                new PreviewHandOver(HandOverKind.TRANSFER, recipient, HandOverMethod.MEETING, parts, Set.of()));
        handOvers.send(demo.concernId(), UUID.randomUUID().toString(), "\"" + preview.concernVersion() + "\"",
                new SendHandOver(HandOverKind.TRANSFER, recipient, HandOverMethod.MEETING, parts, Set.of(), preview.packageHash(),
                        "osl_10_2", Holder.MUNICIPALITY, ANSWERS, BALANCE));
    }

    private static boolean isChosen(String key) {
        return CHOSEN.contains(key.substring(key.lastIndexOf('.') + 1));
    }
}
