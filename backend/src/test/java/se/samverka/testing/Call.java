package se.samverka.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import se.samverka.log.SentTexts;

/** The beginning of a request by somebody. */
public final class Call {
    public static final String API = "/api/v1";

    private Call() {
    }

    public static RequestSpecification as(Person person) {
        return withToken(Tokens.of(person));
    }

    /** Somebody who has just proved who they are with a one-time code. */
    public static RequestSpecification asStrong(Person person) {
        return withToken(Tokens.strong(person));
    }

    public static RequestSpecification asMachine(String client, String... scopes) {
        return withToken(Tokens.ofMachine(client, scopes));
    }

    public static RequestSpecification withToken(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification anonymous() {
        return given().filter(new SentTexts()).filter(new OneEvent()).basePath(API).contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }
}
