package se.samverka.webhook.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The names of the world in tests: every {@code .example} is somewhere on the internet, unless a test says otherwise. */
@ApplicationScoped
public class Names implements NameResolution {
    private static final String SOMEWHERE = "93.184.215.14";
    private final Map<String, Deque<String[]>> told = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    /** @param answers addresses divided by comma, one answer for each time it is asked; the last goes on */
    public void set(String host, String... answers) {
        Deque<String[]> all = new ArrayDeque<>();
        for (String answer : answers) {
            all.add(answer.isEmpty() ? new String[0] : answer.split(","));
        }
        told.put(host, all);
    }

    public int asked() {
        return asked.get();
    }

    @Override
    public synchronized InetAddress[] resolve(String host) throws UnknownHostException {
        asked.incrementAndGet();
        Deque<String[]> answers = told.get(host);
        String[] addresses = answers == null ? standard(host) : answers.size() > 1 ? answers.poll() : answers.peek();
        InetAddress[] found = new InetAddress[addresses.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = InetAddress.getByName(addresses[i]);
        }
        return found;
    }

    private static String[] standard(String host) throws UnknownHostException {
        if (host.equals("localhost")) {
            return new String[] {"127.0.0.1"};
        }
        if (!host.endsWith(".example")) {
            throw new UnknownHostException();
        }
        return new String[] {SOMEWHERE};
    }
}
