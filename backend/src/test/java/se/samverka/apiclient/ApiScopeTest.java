package se.samverka.apiclient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class ApiScopeTest {

    @Test
    void the_realm_knows_the_same_scopes() throws IOException {
        Set<String> ofRealm = new TreeSet<>();
        new ObjectMapper().readTree(Path.of("keycloak/realm/samverka-realm.json").toFile()).get("clientScopes").forEach(scope -> ofRealm.add(scope.get("name").asText()));
        ofRealm.removeIf(name -> !name.contains(":"));
        assertEquals(Arrays.stream(ApiScope.values()).map(ApiScope::code).collect(Collectors.toCollection(TreeSet::new)), ofRealm);
    }

    @Test
    void every_scope_can_be_given_to_some_kind() {
        Set<ApiScope> given = EnumSet.noneOf(ApiScope.class);
        Arrays.stream(ApiClientKind.values()).forEach(kind -> given.addAll(kind.scopes()));
        assertEquals(EnumSet.allOf(ApiScope.class), given);
    }

    @Test
    void only_the_police_have_police_scopes() {
        for (ApiClientKind kind : ApiClientKind.values()) {
            boolean has = kind.scopes().stream().anyMatch(scope -> scope.code().startsWith("police."));
            assertEquals(kind == ApiClientKind.POLICE, has, kind.code());
            assertEquals(kind == ApiClientKind.POLICE, kind.needsSecondPerson(), kind.code());
        }
    }
}
