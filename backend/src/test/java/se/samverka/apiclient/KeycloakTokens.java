package se.samverka.apiclient;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What another system does: asks Keycloak for a token, as backend/docs/integration-tokens.md says. */
final class KeycloakTokens {
    private static final String ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private KeycloakTokens() {
    }

    static Response bySecret(String client, String secret, String scope) {
        return ask(scope).formParam("client_id", client).formParam("client_secret", secret).post(endpoint());
    }

    static Response byKey(String client, PrivateKey key, String keyId, String scope) {
        String assertion = Jwt.issuer(client).subject(client).audience(realm()).claim("jti", UUID.randomUUID().toString())
                .issuedAt(Instant.now()).expiresAt(Instant.now().plusSeconds(60))
                .jws().algorithm(SignatureAlgorithm.ES256).keyId(keyId).sign(key);
        return ask(scope).formParam("client_id", client).formParam("client_assertion_type", ASSERTION)
                .formParam("client_assertion", assertion).post(endpoint());
    }

    static String of(Response answer) {
        return answer.then().statusCode(200).extract().path("access_token");
    }

    static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Makes a client past the registry, as somebody at Keycloak's console could. */
    static Response makeByHand(UUID id, String client, String secret, String scope) {
        String administrator = of(bySecret("samverka-api", ConfigProvider.getConfig().getValue("quarkus.oidc.credentials.secret", String.class), null));
        return given().header("Authorization", "Bearer " + administrator).contentType("application/json")
                .body(Map.of("id", id.toString(), "clientId", client, "secret", secret, "serviceAccountsEnabled", true,
                        "publicClient", false, "fullScopeAllowed", false, "optionalClientScopes", java.util.List.of(scope)))
                .post(realm().replace("/realms/", "/admin/realms/") + "/clients");
    }

    private static RequestSpecification ask(String scope) {
        RequestSpecification request = given().formParam("grant_type", "client_credentials");
        return scope == null ? request : request.formParam("scope", scope);
    }

    private static String endpoint() {
        return realm() + "/protocol/openid-connect/token";
    }

    private static String realm() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }
}
