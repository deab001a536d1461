package se.samverka.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.samverka.disclosure.content.SealedContent;
import se.samverka.shared.crypto.CaseSeal;

/** Writes and reads the texts of a disclosure under the key of its case. */
@ApplicationScoped
class DisclosureSeal {
    @Inject
    CaseSeal seal;

    byte[] recipient(UUID concern, UUID disclosure, String name) {
        return seal.seal(concern, place(disclosure, "recipient"), name);
    }

    String recipient(Disclosure disclosure) {
        return seal.open(disclosure.concernId(), place(disclosure.id(), "recipient"), disclosure.recipient());
    }

    byte[] content(Disclosure disclosure, SealedContent content) {
        return seal.seal(disclosure.concernId(), place(disclosure.id(), "content"), content.text());
    }

    /** @return null until something was prepared */
    SealedContent content(Disclosure disclosure) {
        return disclosure.preparation() == null ? null
                : SealedContent.read(seal.open(disclosure.concernId(), place(disclosure.id(), "content"), disclosure.preparation().content()));
    }

    byte[] refusal(Disclosure disclosure, String reason) {
        return seal.seal(disclosure.concernId(), place(disclosure.id(), "refusal"), reason);
    }

    /** @return null unless it was refused */
    String refusal(Disclosure disclosure) {
        return disclosure.decision() == null ? null
                : seal.open(disclosure.concernId(), place(disclosure.id(), "refusal"), disclosure.decision().refusal());
    }

    private static String place(UUID disclosure, String column) {
        return "disclosure:" + disclosure + ":" + column;
    }
}
