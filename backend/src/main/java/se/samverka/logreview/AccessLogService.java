package se.samverka.logreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;

/** Who has read what, for the auditor; asking is logged too (SoLPuL 10 §: access must be checkable). */
@ApplicationScoped
public class AccessLogService {
    @Inject
    AccessLogRepository reads;

    @Inject
    AuditLog audit;

    @Transactional
    public PageOf<AccessLogEntry> list(AccessLogFilter filter, UriInfo uri) {
        Slice slice = filter.slice();
        UUID person = filter.person();
        UUID concern = filter.concern();
        List<AccessLogEntry> found = reads.page(person, concern, slice);
        audit.record("access_log.read", person == null ? "access_log" : "account", person == null ? concern : person);
        return PageOf.of(found, reads.count(person, concern), slice, uri, AccessLogEntry::id, entry -> entry);
    }
}
