package se.samverka.handover;

import java.util.List;
import java.util.UUID;
import se.samverka.handover.recipient.HandOverMethod;
import se.samverka.handover.recipient.Recipient;
import se.samverka.handover.recipient.RecipientKind;

/**
 * Where a package arrives by the way that was chosen: the number or address, or the accounts that receive it here. A part of
 * what is approved: the directory may have been changed since.
 *
 * @param contact   null for a meeting and in the system
 * @param receivers none but in the system; in one order
 */
record Destination(RecipientKind kind, boolean insideAuthority, String contact, List<UUID> receivers) {

    static Destination of(Recipient recipient, HandOverMethod method) {
        return new Destination(recipient.kind(), recipient.isInsideAuthority(), recipient.contact(method),
                method == HandOverMethod.IN_SYSTEM ? recipient.receivers().stream().sorted().toList() : List.of());
    }
}
