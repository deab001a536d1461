package se.samverka.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import se.samverka.disclosure.mailbox.Mailboxes;
import se.samverka.disclosure.request.DisclosureRequests;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.notice.Notices;

/** Packages and requests go before the disclosures they hang on, and the calls about them with them. */
@ApplicationScoped
public class DisclosureErasure implements CaseErasure {
    @Inject
    DisclosureRepository disclosures;

    @Inject
    DisclosureRequests requests;

    @Inject
    Mailboxes mailboxes;

    @Inject
    Notices notices;

    @Override
    public void erase(Collection<UUID> cases) {
        mailboxes.eraseOf(cases);
        notices.forget(disclosures.idsOf(cases));
        disclosures.eraseOf(cases);
        requests.eraseOf(cases);
    }
}
