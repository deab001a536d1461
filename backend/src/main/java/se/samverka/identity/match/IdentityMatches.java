package se.samverka.identity.match;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.concern.PersonRef;
import se.samverka.identity.IdentityAction;
import se.samverka.identity.IdentityDesk;
import se.samverka.shared.audit.AuditLog;

@ApplicationScoped
public class IdentityMatches {
    private static final int MOST = 20;

    @Inject
    IdentityDesk desk;

    @Inject
    EntityManager database;

    @Inject
    AuditLog audit;

    /** That the receiver has looked is an event, the same whether there is anything to see or not. */
    @Transactional
    public IdentityMatchList of(UUID concern) {
        desk.requireFor(IdentityAction.SEE_MATCHES, concern);
        List<Object[]> rows = database.createNativeQuery("select m.handler_id, a.name, m.found_at from identity_match m"
                        + " left join account a on a.id = m.handler_id where m.concern_id = :concern"
                        + " order by m.found_at desc, m.earlier_concern_id limit :most", Object[].class)
                .setParameter("concern", concern).setParameter("most", MOST).getResultList();
        audit.record("identity.matches_read", "concern", concern);
        return new IdentityMatchList(rows.stream().map(row -> new IdentityMatchList.IdentityMatchView(
                row[0] == null ? null : new PersonRef((UUID) row[0], (String) row[1]), (Instant) row[2])).toList());
    }
}
