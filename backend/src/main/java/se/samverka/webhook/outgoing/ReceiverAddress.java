package se.samverka.webhook.outgoing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a receiver says that it listens, as far as the text alone tells: https, a name and not a number in any of its
 * forms, no login, no fragment, a port that is allowed.
 */
record ReceiverAddress(URI uri, String host, int port, boolean isLocal) {
    static final int LONGEST = 500;
    private static final String LOCAL = "localhost";
    /** At least two labels; the last begins with a letter, so that 127.1, 0x7f000001 and 2130706433 are none. */
    private static final Pattern NAME = Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?");

    /** @param localToo whether this computer may be called too @throws UnsafeReceiverException with the code of what is wrong */
    static ReceiverAddress read(String text, Set<Integer> ports, boolean localToo) throws UnsafeReceiverException {
        URI uri = parsed(text);
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean secure = "https".equalsIgnoreCase(uri.getScheme());
        int port = uri.getPort() == -1 ? secure ? 443 : 80 : uri.getPort();
        if (localToo && host.equals(LOCAL)) {
            return new ReceiverAddress(uri, host, port, true);
        }
        if (!secure) {
            throw new UnsafeReceiverException("web_address_unreadable");
        }
        if (!ports.contains(port)) {
            throw new UnsafeReceiverException("port_not_allowed");
        }
        if (!NAME.matcher(host).matches()) {
            throw new UnsafeReceiverException("host_not_public");
        }
        return new ReceiverAddress(uri, host, port, false);
    }

    private static URI parsed(String text) throws UnsafeReceiverException {
        try {
            URI uri = new URI(text);
            boolean readable = text.length() <= LONGEST && text.chars().allMatch(c -> c > ' ' && c < 127) && uri.getHost() != null
                    && uri.getRawUserInfo() == null && uri.getRawFragment() == null && uri.getScheme() != null && uri.getScheme().matches("(?i)https?");
            if (readable) {
                return uri;
            }
        } catch (URISyntaxException unreadable) {
            // falls through to the same answer
        }
        throw new UnsafeReceiverException("web_address_unreadable");
    }

    boolean isSecure() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** As it stands in the request line. */
    String target() {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
