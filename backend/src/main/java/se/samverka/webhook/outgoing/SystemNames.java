package se.samverka.webhook.outgoing;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.InetAddress;

/** Names as this computer knows them. */
@ApplicationScoped
public class SystemNames {
    @Produces
    @ApplicationScoped
    @DefaultBean
    NameResolution names() {
        return InetAddress::getAllByName;
    }
}
