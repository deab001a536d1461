package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernHandOverVerbs;
import se.samverka.handover.recipient.RecipientRepository;
import se.samverka.identity.IdentityVerbs;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;

/** The moment it leaves: with the sender alone or with the second person's approval, it is the same. */
@ApplicationScoped
class HandOverSending {
    @Inject
    HandOverDesk desk;

    @Inject
    HandOverRepository handOvers;

    @Inject
    RecipientRepository recipients;

    @Inject
    ConcernHandOverVerbs verbs;

    @Inject
    IdentityVerbs identity;

    @Inject
    CurrentActor current;

    @Inject
    Notices notices;

    /** @param secondPerson who approved it; null when nobody had to */
    void send(HandOver handOver, Actor secondPerson, ConcernBrief before) {
        Instant now = desk.now();
        String recipient = handOver.addressee().name();
        if (handOver.kind() == HandOverKind.TRANSFER) {
            verbs.handOver(handOver.concernId(), handOver.id(), recipient);
            handOvers.leftRejected(handOver.concernId()).forEach(left -> left.leaveBehind(now));
        } else {
            verbs.refer(handOver.concernId(), handOver.id(), recipient);
        }
        List<UUID> receivers = handOver.addressee().isHere()
                ? recipients.findById(handOver.addressee().recipientId()).receivers() : List.of();
        handOver.send(secondPerson, receivers, now);
        // Nobody entrusts an identity to themselves: who sends has what they had before.
        Set<UUID> others = receivers.stream().filter(receiver -> !current.get().is(receiver)).collect(Collectors.toSet());
        if (!others.isEmpty()) {
            // Also with no field of it: who takes a case over is who removes the identity here.
            identity.entrust(handOver.concernId(), handOver.id(), others, handOver.identityFields());
            receivers.forEach(receiver -> notices.toPerson(receiver, NoticeKind.HAND_OVER_RECEIVED, handOver.id()));
        }
        desk.trace("hand_over.sent", handOver, before);
    }
}
