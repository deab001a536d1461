package se.samverka.apiclient;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/**
 * What the registry has Keycloak do: make a client, offer it more scopes and remove it, by its admin REST API and with the
 * service account of {@code samverka-api}. All can be repeated; the client's id in Keycloak is the key's id here.
 */
@ApplicationScoped
public class KeycloakClients {
    private static final Logger LOG = Logger.getLogger(KeycloakClients.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final JsonObject AUDIENCE = new JsonObject().put("name", "audience samverka-api")
            .put("protocol", "openid-connect").put("protocolMapper", "oidc-audience-mapper")
            .put("config", new JsonObject().put("included.custom.audience", "samverka-api").put("access.token.claim", "true")
                    .put("introspection.token.claim", "true").put("id.token.claim", "false"));

    @Inject
    Vertx vertx;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    Optional<String> realm;

    @ConfigProperty(name = "quarkus.oidc.client-id")
    String clientId;

    @ConfigProperty(name = "quarkus.oidc.credentials.secret")
    Optional<String> clientSecret;

    private WebClient client;

    @PostConstruct
    void prepare() {
        client = WebClient.create(vertx, new WebClientOptions().setConnectTimeout((int) PATIENCE.toMillis()));
    }

    /**
     * Makes the client. One left by an attempt that was cut short is replaced.
     *
     * @param secret null for a key with a public key
     * @throws ProblemException unavailable, when Keycloak does not do it
     */
    void make(ApiCredential credential, Set<ApiScope> scopes, String secret) {
        String token = token();
        JsonObject wanted = representation(credential, scopes, secret);
        int status = send(client.postAbs(clients()), token, wanted).statusCode();
        if (status == 409) {
            remove(credential.id(), token);
            status = send(client.postAbs(clients()), token, wanted).statusCode();
        }
        require(status, List.of(201));
    }

    /**
     * Lets clients ask for these scopes too. None of those they have is taken away.
     *
     * @throws ProblemException unavailable, when Keycloak does not do it
     */
    void offer(List<UUID> credentials, Set<ApiScope> scopes) {
        String token = token();
        HttpResponse<Buffer> known = send(client.getAbs(realmAdmin() + "/client-scopes"), token, null);
        require(known.statusCode(), List.of(200));
        Set<String> wanted = scopes.stream().map(ApiScope::code).collect(Collectors.toSet());
        List<String> ids = known.bodyAsJsonArray().stream().map(JsonObject.class::cast)
                .filter(scope -> wanted.contains(scope.getString("name"))).map(scope -> scope.getString("id")).toList();
        for (UUID credential : credentials) {
            ids.forEach(id -> require(send(client.putAbs(clients() + "/" + credential + "/optional-client-scopes/" + id), token, null)
                    .statusCode(), List.of(204)));
        }
    }

    /**
     * No token is given to it any more, and those it has are no longer active.
     *
     * @throws ProblemException unavailable, when Keycloak does not do it
     */
    void remove(UUID credential) {
        remove(credential, token());
    }

    private void remove(UUID credential, String token) {
        require(send(client.deleteAbs(clients() + "/" + credential), token, null).statusCode(), List.of(204, 404));
    }

    private String token() {
        if (realm.isEmpty() || clientSecret.isEmpty()) {
            LOG.error("quarkus.oidc.auth-server-url and quarkus.oidc.credentials.secret must be set to issue keys");
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        MultiMap form = MultiMap.caseInsensitiveMultiMap().add("grant_type", "client_credentials")
                .add("client_id", clientId).add("client_secret", clientSecret.get());
        HttpResponse<Buffer> answer = await(client.postAbs(realm.get() + "/protocol/openid-connect/token").sendForm(form));
        require(answer.statusCode(), List.of(200));
        return answer.bodyAsJsonObject().getString("access_token");
    }

    private HttpResponse<Buffer> send(HttpRequest<Buffer> request, String token, JsonObject body) {
        request.bearerTokenAuthentication(token);
        return await(body == null ? request.send() : request.sendJsonObject(body));
    }

    private static HttpResponse<Buffer> await(Uni<HttpResponse<Buffer>> answer) {
        try {
            return answer.await().atMost(PATIENCE);
        } catch (RuntimeException unreachable) {
            // The message may hold the address with what was asked for; its kind is enough.
            LOG.errorf("Keycloak's admin API was not reached: %s", unreachable.getClass().getSimpleName());
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
    }

    private static void require(int status, List<Integer> wanted) {
        if (!wanted.contains(status)) {
            // 401 or 403: the secret is wrong, or the service account lacks manage-clients. Somebody has to mend that.
            LOG.errorf("Keycloak's admin API answered %d", status);
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
    }

    private String clients() {
        return realmAdmin() + "/clients";
    }

    private String realmAdmin() {
        return realm.orElseThrow().replaceFirst("/realms/(?=[^/]+$)", "/admin/realms/");
    }

    private static JsonObject representation(ApiCredential credential, Set<ApiScope> scopes, String secret) {
        JsonObject client = new JsonObject().put("id", credential.id().toString()).put("clientId", credential.oauthClientId())
                .put("description", "Made by Samverka's API-client registry; change it there").put("enabled", true)
                .put("publicClient", false).put("serviceAccountsEnabled", true).put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false).put("directAccessGrantsEnabled", false).put("fullScopeAllowed", false)
                .put("redirectUris", new JsonArray()).put("webOrigins", new JsonArray())
                .put("defaultClientScopes", new JsonArray(List.of("basic", "service_account")))
                .put("optionalClientScopes", new JsonArray(scopes.stream().map(ApiScope::code).toList()))
                .put("protocolMappers", new JsonArray(List.of(AUDIENCE)));
        if (credential.method() == CredentialMethod.CLIENT_SECRET) {
            return client.put("clientAuthenticatorType", "client-secret").put("secret", secret);
        }
        JsonObject keys = new JsonObject().put("keys", new JsonArray(List.of(new JsonObject(credential.publicKey()))));
        return client.put("clientAuthenticatorType", "client-jwt").put("attributes",
                new JsonObject().put("use.jwks.string", "true").put("jwks.string", keys.encode()));
    }
}
