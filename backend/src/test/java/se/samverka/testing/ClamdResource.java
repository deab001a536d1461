package se.samverka.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** An application that has a virus scanner. */
public class ClamdResource implements QuarkusTestResourceLifecycleManager {
    private Clamd scanner;

    @Override
    public Map<String, String> start() {
        scanner = new Clamd();
        return Map.of("samverka.attachments.clamav", "127.0.0.1:" + scanner.port());
    }

    @Override
    public void inject(TestInjector test) {
        test.injectIntoFields(scanner, new TestInjector.MatchesType(Clamd.class));
    }

    @Override
    public void stop() {
        scanner.close();
    }
}
