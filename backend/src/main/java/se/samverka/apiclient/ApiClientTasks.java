package se.samverka.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;
import se.samverka.shared.time.SystemClock;

/** What the registry gives administrators to do: decide what another proposed, renew a key before its system stops. */
@ApplicationScoped
class ApiClientTasks implements TaskSource {
    private static final int MOST = 100;
    /** Time to hand over a new key and for the other party to change to it. */
    private static final int DAYS_AHEAD = 14;

    @Inject
    ApiClientRepository clients;

    @Inject
    ApiClientDesk desk;

    @Inject
    CurrentActor current;

    @Override
    public List<Task> mine() {
        Actor actor = current.get();
        if (!actor.is(Role.ADMIN)) {
            return List.of();
        }
        List<ApiClient> open = clients.notRevoked();
        Map<UUID, List<ApiCredential>> credentials = clients.credentialsOf(open.stream().map(ApiClient::id).toList());
        return open.stream().map(client -> desk.standing(client, credentials.getOrDefault(client.id(), List.of())))
                .flatMap(standing -> taskFor(actor, standing).stream()).limit(MOST).toList();
    }

    private static Optional<Task> taskFor(Actor actor, ApiClientStanding standing) {
        UUID id = standing.client().id();
        if (ApiClientPolicy.allowed(actor, standing).contains(ApiClientAction.DECIDE_PROPOSAL)) {
            return Optional.of(new Task("decide_api_client", id, null, null, 0, false));
        }
        boolean inUse = standing.state() == ApiClientState.ACTIVE || standing.state() == ApiClientState.EXPIRED;
        if (!inUse || standing.client().hasProposal()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(standing.now(), SystemClock.SWEDEN);
        return standing.expiresAt().map(ApiClientTasks::lastDay).filter(day -> !day.isAfter(today.plusDays(DAYS_AHEAD)))
                .map(day -> new Task("renew_api_key", id, null, day, day.isBefore(today) ? (int) ChronoUnit.DAYS.between(day, today) : 0, false));
    }

    /** A key that ends at midnight holds the day before. */
    private static LocalDate lastDay(Instant expiresAt) {
        return LocalDate.ofInstant(expiresAt.minusMillis(1), SystemClock.SWEDEN);
    }
}
