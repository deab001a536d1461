package se.samverka.webhook.outgoing;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are on the open internet. Of IPv4 all but IANA's special-purpose registry and what clouds keep for
 * themselves; of IPv6 only global unicast, and of that not what carries an IPv4 address or leads to nobody.
 * {@code ::ffff:a.b.c.d} is read as the IPv4 address that it is.
 */
final class PublicAddresses {
    private static final List<Network> SPECIAL_V4 = networks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
            "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.31.196.0/24", "192.52.193.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "192.175.48.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
            // Azure's own services, on a public address.
            "168.63.129.16/32");
    private static final List<Network> GLOBAL_V6 = networks("2000::/3");
    // Teredo and other protocol assignments, documentation, 6to4.
    private static final List<Network> SPECIAL_V6 = networks("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private PublicAddresses() {
    }

    static boolean include(InetAddress address) {
        if (address instanceof Inet4Address) {
            return SPECIAL_V4.stream().noneMatch(network -> network.includes(address));
        }
        return GLOBAL_V6.stream().anyMatch(network -> network.includes(address)) && SPECIAL_V6.stream().noneMatch(network -> network.includes(address));
    }

    private static List<Network> networks(String... prefixes) {
        return Stream.of(prefixes).map(Network::read).toList();
    }

    private record Network(byte[] prefix, int bits) {
        static Network read(String text) {
            String[] parts = text.split("/");
            try {
                return new Network(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        boolean includes(InetAddress address) {
            byte[] other = address.getAddress();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if (other.length != prefix.length || (other[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
