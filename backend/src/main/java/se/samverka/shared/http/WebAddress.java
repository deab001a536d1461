package se.samverka.shared.http;

import java.net.URI;
import java.net.URISyntaxException;

/** An address that people follow from our pages. */
public final class WebAddress {
    private WebAddress() {
    }

    /** Whether it leads somewhere over https and carries no login of anybody's. */
    public static boolean isSafe(String address) {
        try {
            URI uri = new URI(address);
            return "https".equals(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
