package se.samverka.webhook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.webhook.outgoing.Names;

/** Nobody leads us to where they cannot go themselves (SSRF): refused when it is said, and again when it is called. */
@ApiTest
class WebhookSafetyTest {
    private static final char[] PASSWORD = "provprov".toCharArray();

    @Inject
    Names names;

    @TempDir
    Path folder;

    private Receiver receiver;

    @BeforeEach
    void listen() throws IOException {
        Webhooks.empty();
        receiver = new Receiver();
    }

    @AfterEach
    void stop() {
        receiver.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://mottagare.example/", "https://127.0.0.1/", "https://2130706433/", "https://0x7f000001/", "https://0177.0.0.1/", "https://127.1/",
            "https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://[fe80::1]/", "https://169.254.169.254/latest/meta-data/", "https://10.0.0.1/", "https://0.0.0.0/",
            "https://mottagare.example:8443/", "https://mottagare.example:22/", "https://a@mottagare.example/", "https://mottagare.example/#a", "ftp://mottagare.example/",
            "https://intranet/", "https://finns.inte.invalid/", "http://127.0.0.1:9000/", "https://mottagare.example\\@127.0.0.1/"})
    void returns_422_for_an_address_that_is_not_called(String address) {
        Webhooks.subscribe(Webhooks.system(), address, Webhooks.ROUTINES).then().statusCode(422).body("errors.pointer", contains("#/address"));
        assertEquals(0, Database.number("select count(*) from webhook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "100.64.0.1", "169.254.169.254", "172.16.0.1", "192.168.1.1", "0.0.0.0", "224.0.0.1", "255.255.255.255", "168.63.129.16",
            "::1", "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::a9fe:a9fe", "2002:7f00:1::", "fc00::1", "fe80::1", "ff02::1", "::",
            // One good address among bad ones does not help.
            "93.184.215.14,127.0.0.1", "127.0.0.1,93.184.215.14"})
    void a_name_that_leads_inside_is_refused_when_it_is_said_and_not_called_when_it_has_come_to(String addresses) {
        String host = UUID.randomUUID() + ".example";
        names.set(host, addresses);
        Webhooks.subscribe(Webhooks.system(), "https://" + host + "/", Webhooks.ROUTINES).then().statusCode(422).body("errors.code", contains("host_not_public"));
        names.set(host, "93.184.215.14", addresses);
        Webhooks.Held webhook = Webhooks.subscribed("https://" + host + "/");
        Webhooks.test(webhook).then().statusCode(201);
        Webhooks.deliver();
        assertOutcome(webhook, "address_not_allowed");
    }

    @Test
    void a_name_that_changes_between_the_look_and_the_call_is_called_where_it_was_looked_at() {
        String host = UUID.randomUUID() + ".example";
        names.set(host, "93.184.215.14", "93.184.215.14", "127.0.0.1");
        Webhooks.Held webhook = Webhooks.subscribed("https://" + host + "/");
        Webhooks.test(webhook).then().statusCode(201);
        int asked = names.asked();
        Webhooks.deliver();
        assertEquals(asked + 1, names.asked(), "asked once for each call");
        // No way leads there from where the tests run; what matters is that it was tried there and nowhere else.
        String outcome = Webhooks.deliveries(webhook).path("items[0].outcome");
        assertTrue(outcome.matches("unreachable|timed_out|not_trusted"), outcome);
        assertEquals(0, receiver.got().size());
    }

    @Test
    void a_redirect_is_not_followed() {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().add("Location", receiver.address("/inside"));
            exchange.sendResponseHeaders(307, -1);
        });
        Webhooks.Held webhook = tested(receiver.address("/"));
        assertOutcome(webhook, "redirected");
        assertEquals(1, receiver.got().size());
    }

    @Test
    void an_answer_without_an_end_is_cut_off() {
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] part = new byte[1024];
            while (true) {
                exchange.getResponseBody().write(part);
            }
        });
        assertOutcome(tested(receiver.address("/")), "delivered");
    }

    @Test
    void who_does_not_answer_is_left_after_the_time_it_has() {
        receiver.answers(exchange -> sleep());
        assertOutcome(tested(receiver.address("/")), "timed_out");
        receiver.answers(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            sleep();
        });
        assertOutcome(tested(receiver.address("/")), "timed_out");
    }

    @Test
    void one_who_does_not_answer_holds_up_nobody_else() throws IOException {
        receiver.answers(exchange -> sleep());
        Webhooks.Held slow = Webhooks.subscribed(receiver.address("/"));
        try (Receiver other = new Receiver()) {
            Webhooks.Held quick = Webhooks.subscribed(other.address("/"));
            Webhooks.test(slow).then().statusCode(201);
            Webhooks.test(quick).then().statusCode(201);
            Webhooks.deliver();
            assertOutcome(quick, "delivered");
            assertOutcome(slow, "timed_out");
        }
    }

    @Test
    void nobody_listening_is_unreachable() {
        receiver.close();
        assertOutcome(tested(receiver.address("/")), "unreachable");
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_trusted() throws Exception {
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(selfSigned()));
        try (Receiver secure = new Receiver(server)) {
            assertOutcome(tested("https://localhost:" + secure.port() + "/"), "not_trusted");
            assertEquals(0, secure.got().size());
        }
    }

    private static Webhooks.Held tested(String address) {
        Webhooks.Held webhook = Webhooks.subscribed(address);
        Webhooks.test(webhook).then().statusCode(201);
        Webhooks.deliver();
        return webhook;
    }

    private static void assertOutcome(Webhooks.Held webhook, String outcome) {
        var answer = Webhooks.deliveries(webhook).then().body("items.outcome", contains(outcome));
        if (!outcome.matches("delivered|redirected")) {
            answer.body("items[0].responseStatus", nullValue()).body("items[0].status", equalTo("waiting"));
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(8000);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private SSLContext selfSigned() throws Exception {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keystore", store.toString(),
                "-storepass", new String(PASSWORD), "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-alias", "a")
                .redirectErrorStream(true).redirectOutput(folder.resolve("keytool.out").toFile()).start();
        assertEquals(0, keytool.waitFor());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
