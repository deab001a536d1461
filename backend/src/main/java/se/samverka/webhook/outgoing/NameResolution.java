package se.samverka.webhook.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Asks which addresses a name has. */
public interface NameResolution {
    /** @throws UnknownHostException when it has none */
    InetAddress[] resolve(String host) throws UnknownHostException;
}
