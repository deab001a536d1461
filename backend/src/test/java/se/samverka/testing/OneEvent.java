package se.samverka.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands behind every request of every test: a change leaves exactly one audit event, an opening of a case too, what is
 * refused or replayed leaves none. The answer's trace id says which events are the request's; somebody unknown leaves none
 * with a trace id, so there the events of all who are unknown are counted, unless several come at once.
 */
final class OneEvent implements Filter {
    private static final String OPENS_A_CASE = ".*/v1/concerns/[0-9a-f-]{36}(/journal-entries|/messages|/legal-holds|/identities|/identity-matches|/corrections|/interventions|/information|/extract-options/[a-z]+|/extracts/[0-9a-f-]{36}|/attachments(/[0-9a-f-]{36}/content)?)?(\\?.*)?";
    private static final String OPENS_A_HAND_OVER = ".*/(concerns/[0-9a-f-]{36}/hand-over-options|(received-)?hand-overs/[0-9a-f-]{36})(\\?.*)?";
    private static final String FOLLOWS_BY_RECEIPT = ".*/public/(reports|support-requests)/follow-up";
    private static final String READS_THE_LOG = ".*/(partner-calls|audit-events|access-log|audit-chain/verification)(\\?.*)?";
    private static final String OPENS_A_DISCLOSURE = ".*/(concerns/[0-9a-f-]{36}/disclosure-options|disclosures/[0-9a-f-]{36}|police-requests/[0-9a-f-]{36}|rights-requests/[0-9a-f-]{36}|partner/police/packages/[0-9a-f-]{36})(\\?.*)?";
    private static final String OPENS_AN_OBSERVATION = ".*/v1/observations/[0-9a-f-]{36}(\\?.*)?";
    private static final String BREAKS_GLASS = ".*/v1/break-glass";
    private static final Set<Integer> REFUSALS_TOLD = Set.of(401, 403, 404, 409, 422);
    private static final String OF_UNKNOWN = "select count(*) from audit_event where actor_kind = 'public'";
    private static final AtomicInteger CAME = new AtomicInteger();
    private static final AtomicInteger WENT = new AtomicInteger();
    private static final String OPENS_A_SUPPORT_CASE = ".*/v1/support-cases/[0-9a-f-]{36}(\\?.*)?";
    /** Answers the same whether anything was changed or not; its own test looks at what was. */
    private static final String PERHAPS_DOES_NOTHING = ".*/public/subscriptions(/.*)?";
    private static Connection connection;

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        if (!request.getURI().contains("/v1/public/")) {
            return traced(request, context.next(request, expected));
        }
        int mine = CAME.incrementAndGet();
        boolean alone = WENT.get() == mine - 1;
        try {
            long before = count(OF_UNKNOWN);
            Response response = context.next(request, expected);
            long found = count(OF_UNKNOWN) - before;
            if (alone && CAME.get() == mine && !(found == 0 && request.getURI().matches(PERHAPS_DOES_NOTHING))) {
                require(found, request, response);
            }
            return response;
        } finally {
            WENT.incrementAndGet();
        }
    }

    private static Response traced(FilterableRequestSpecification request, Response response) {
        String traceparent = response.header("traceparent");
        if (traceparent != null) {
            require(count("select count(*) from audit_event where trace_id = ?", traceparent.substring(3, 35)), request, response);
        }
        return response;
    }

    private static void require(long found, FilterableRequestSpecification request, Response response) {
        int wanted = wanted(request, response);
        if (found != wanted) {
            throw new AssertionError("%s %s answered %d and left %d audit events, not %d".formatted(
                    request.getMethod(), request.getURI(), response.statusCode(), found, wanted));
        }
    }

    private static int wanted(FilterableRequestSpecification request, Response response) {
        // That the store has lost what the database promises is written down.
        if (response.statusCode() == 410) {
            return 1;
        }
        // Who is refused at breaking glass is written down, when it is known who that is.
        if (request.getURI().matches(BREAKS_GLASS) && request.getMethod().equals("POST") && REFUSALS_TOLD.contains(response.statusCode())) {
            return response.asString().contains("/problems/unauthenticated") ? 0 : 1;
        }
        if (response.statusCode() >= 400 || "true".equals(response.header("Idempotency-Replayed"))) {
            return 0;
        }
        if (request.getURI().matches(FOLLOWS_BY_RECEIPT) || response.asString().startsWith("{\"found\":false")) {
            return 0;
        }
        boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reading || request.getURI().matches(OPENS_A_CASE) || request.getURI().matches(OPENS_A_HAND_OVER) || request.getURI().matches(OPENS_A_DISCLOSURE) || request.getURI().matches(READS_THE_LOG)
                || request.getURI().matches(OPENS_AN_OBSERVATION) || request.getURI().matches(OPENS_A_SUPPORT_CASE) ? 1 : 0;
    }

    private static synchronized long count(String sql, Object... values) {
        try {
            if (connection == null || !connection.isValid(1)) {
                connection = Database.asSuperuser();
                // Asked after every request of every test: without it the suite reads the whole log each time.
                Database.change(connection, "create index if not exists audit_event_of_trace on audit_event (trace_id)");
                Database.change(connection, "create index if not exists audit_event_of_unknown on audit_event (id) where actor_kind = 'public'");
            }
            return Long.parseLong(Database.column(connection, sql, values).get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
