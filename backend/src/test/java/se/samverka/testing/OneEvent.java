package se.samverka.testing;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Stands behind every request of every test: a change leaves exactly one audit event, an opening of a case too, what is
 * refused or replayed leaves none. The answer's trace id says which events are the request's.
 */
final class OneEvent implements Filter {
    private static final String OPENS_A_CASE = ".*/v1/concerns/[0-9a-f-]{36}(/journal-entries|/messages|/legal-holds|/identity-matches|/corrections|/interventions|/information|/extract-options/[a-z]+|/extracts/[0-9a-f-]{36}|/attachments(/[0-9a-f-]{36}/content)?)?(\\?.*)?";
    private static final String OPENS_A_HAND_OVER = ".*/(concerns/[0-9a-f-]{36}/hand-over-options|(received-)?hand-overs/[0-9a-f-]{36})(\\?.*)?";
    private static final String FOLLOWS_BY_RECEIPT = ".*/public/reports/follow-up";
    private static final String READS_THE_LOG = ".*/(partner-calls|audit-events|access-log|audit-chain/verification)(\\?.*)?";
    private static final String OPENS_A_DISCLOSURE = ".*/(concerns/[0-9a-f-]{36}/disclosure-options|disclosures/[0-9a-f-]{36}|police-requests/[0-9a-f-]{36}|rights-requests/[0-9a-f-]{36}|partner/police/packages/[0-9a-f-]{36})(\\?.*)?";
    private static final String OPENS_AN_OBSERVATION = ".*/v1/observations/[0-9a-f-]{36}(\\?.*)?";
    private static Connection connection;

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        String traceparent = response.header("traceparent");
        if (traceparent != null) {
            int wanted = wanted(request, response);
            long found = eventsOf(traceparent.substring(3, 35));
            if (found != wanted) {
                throw new AssertionError("%s %s answered %d and left %d audit events, not %d".formatted(
                        request.getMethod(), request.getURI(), response.statusCode(), found, wanted));
            }
        }
        return response;
    }

    private static int wanted(FilterableRequestSpecification request, Response response) {
        // That the store has lost what the database promises is written down.
        if (response.statusCode() == 410) {
            return 1;
        }
        if (response.statusCode() >= 400 || "true".equals(response.header("Idempotency-Replayed"))) {
            return 0;
        }
        if (request.getURI().matches(FOLLOWS_BY_RECEIPT) || response.asString().startsWith("{\"found\":false")) {
            return 0;
        }
        boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return !reading || request.getURI().matches(OPENS_A_CASE) || request.getURI().matches(OPENS_A_HAND_OVER) || request.getURI().matches(OPENS_A_DISCLOSURE) || request.getURI().matches(READS_THE_LOG)
                || request.getURI().matches(OPENS_AN_OBSERVATION) ? 1 : 0;
    }

    private static synchronized long eventsOf(String traceId) {
        try {
            if (connection == null || !connection.isValid(1)) {
                connection = Database.asSuperuser();
                // Asked after every request of every test: without it the suite reads the whole log each time.
                Database.change(connection, "create index if not exists audit_event_of_trace on audit_event (trace_id)");
            }
            return Long.parseLong(Database.column(connection, "select count(*) from audit_event where trace_id = ?", traceId).get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
