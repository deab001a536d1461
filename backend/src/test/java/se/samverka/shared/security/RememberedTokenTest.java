package se.samverka.shared.security;

import static se.samverka.testing.Call.anonymous;
import static se.samverka.testing.Call.newKey;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import se.samverka.concern.Concerns;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Tokens;

/** A token that is remembered lets in to the same as one that was just verified. */
@ApiTest
class RememberedTokenTest {

    @Test
    void a_machine_keeps_its_scopes_with_a_remembered_token() {
        String token = Tokens.ofMachine("samverka-municipal", "concerns:submit");
        submit(token).statusCode(201);
        submit(token).statusCode(201);
    }

    @Test
    void a_machine_gains_no_scope_with_a_remembered_token() {
        String token = Tokens.ofMachine("samverka-lms", "training.completions:write");
        submit(token).statusCode(403);
        submit(token).statusCode(403);
    }

    private static ValidatableResponse submit(String token) {
        return anonymous().header("Authorization", "Bearer " + token).header("Idempotency-Key", newKey())
                .body(Concerns.registration()).post("/partner/concerns").then();
    }
}
