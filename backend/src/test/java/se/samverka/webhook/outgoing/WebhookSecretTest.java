package se.samverka.webhook.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.standardwebhooks.Webhook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our signatures are those of the reference library, and those that the guide for integrators reckons. */
@Tag("unit")
class WebhookSecretTest {
    private static final String ID = "019aa1f0-7c50-7000-8000-0000000000e3";
    private static final Instant AT = Instant.parse("2026-11-23T09:20:04Z");
    private static final String BODY = "{\"id\":\"" + ID + "\",\"type\":\"routine.published\",\"data\":{\"resource\":\"https://å.example/x\"}}";

    @Test
    void a_secret_is_32_random_bytes() {
        assertTrue(WebhookSecret.make().matches("whsec_[A-Za-z0-9+/]{43}="));
        assertNotEquals(WebhookSecret.make(), WebhookSecret.make());
    }

    @Test
    void each_secret_signs_as_the_reference_library_does() throws Exception {
        String one = WebhookSecret.make();
        String two = WebhookSecret.make();
        assertEquals(new Webhook(one).sign(ID, AT.getEpochSecond(), BODY) + " " + new Webhook(two).sign(ID, AT.getEpochSecond(), BODY),
                WebhookSecret.signatures(List.of(one, two), ID, AT, BODY));
    }

    @Test
    void the_commands_of_the_guide_give_the_same() throws Exception {
        String secret = WebhookSecret.make();
        Matcher block = Pattern.compile("<!-- run: verify -->\\n```sh\\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("docs/integration-webhooks.md")));
        assertTrue(block.find());
        ProcessBuilder shell = new ProcessBuilder("bash", "-euo", "pipefail", "-c", block.group(1)).redirectErrorStream(true);
        shell.environment().putAll(Map.of("SECRET", secret, "WEBHOOK_ID", ID, "WEBHOOK_TIMESTAMP", Long.toString(AT.getEpochSecond()), "BODY", BODY, "LC_ALL", "C.UTF-8"));
        Process process = shell.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertEquals(WebhookSecret.signatures(List.of(secret), ID, AT, BODY), "v1," + printed.strip());
    }
}
