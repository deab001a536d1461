package se.samverka.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registry as other features see it. */
@ApplicationScoped
class ApiClientDirectory implements ApiClientLookup {
    @Inject
    ApiClientRepository clients;

    @Inject
    ApiClientDesk desk;

    @Override
    public Map<UUID, RegisteredSystem> find(Collection<UUID> ids) {
        Map<UUID, List<ApiCredential>> credentials = clients.credentialsOf(ids);
        return clients.list("id in ?1", ids).stream().map(client -> desk.standing(client, credentials.getOrDefault(client.id(), List.of())))
                .map(this::known).collect(Collectors.toMap(RegisteredSystem::id, Function.identity()));
    }

    private RegisteredSystem known(ApiClientStanding standing) {
        return new RegisteredSystem(standing.client().id(), desk.listItem(standing).name(), standing.client().admitted().scopes(),
                standing.state() == ApiClientState.ACTIVE);
    }
}
