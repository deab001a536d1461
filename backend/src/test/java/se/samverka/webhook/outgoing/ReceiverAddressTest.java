package se.samverka.webhook.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of an address, and an address on the net, tell by themselves. */
@Tag("unit")
class ReceiverAddressTest {
    private static final Set<Integer> PORTS = Set.of(443, 8443);

    private static ReceiverAddress read(String text) throws UnsafeReceiverException {
        return ReceiverAddress.read(text, PORTS, false);
    }

    @ParameterizedTest
    @CsvSource({"https://intranet.kommun.example/samverka?nyckel=1, intranet.kommun.example, 443, /samverka?nyckel=1",
            "HTTPS://Intranet.Kommun.Example, intranet.kommun.example, 443, /", "https://a.xn--bcher-kva.example:8443/x, a.xn--bcher-kva.example, 8443, /x"})
    void reads_a_name_with_https(String text, String host, int port, String target) throws UnsafeReceiverException {
        ReceiverAddress read = read(text);
        assertEquals(host, read.host());
        assertEquals(port, read.port());
        assertEquals(target, read.target());
        assertTrue(read.isSecure());
        assertFalse(read.isLocal());
    }

    @ParameterizedTest
    @CsvSource({
            "http://intranet.kommun.example/, web_address_unreadable", "ftp://intranet.kommun.example/, web_address_unreadable",
            "file:///etc/passwd, web_address_unreadable", "//intranet.kommun.example/, web_address_unreadable", "intranet.kommun.example, web_address_unreadable",
            "https://, web_address_unreadable", "https:///x, web_address_unreadable", "javascript:alert(1), web_address_unreadable",
            "https://user@intranet.kommun.example/, web_address_unreadable", "https://user:pw@intranet.kommun.example/, web_address_unreadable",
            "https://intranet.kommun.example@127.0.0.1/, web_address_unreadable", "https://127.0.0.1\\@intranet.kommun.example/, web_address_unreadable",
            "https://intranet.kommun.example/#frag, web_address_unreadable", "https://intranet.kommun.example/å, web_address_unreadable",
            "https://intranet.kommun.example/a b, web_address_unreadable", "https://bücher.example/, web_address_unreadable",
            "https://intranet.kommun.example:22/, port_not_allowed", "https://intranet.kommun.example:80/, port_not_allowed",
            "https://intranet.kommun.example:0/, port_not_allowed", "https://intranet.kommun.example:6379/, port_not_allowed",
            // Numbers, in every form that some program takes for an address.
            "https://127.0.0.1/, host_not_public", "https://169.254.169.254/latest/meta-data/, host_not_public", "https://8.8.8.8/, host_not_public",
            "https://2130706433/, host_not_public", "https://0x7f000001/, host_not_public", "https://0x7f.1/, web_address_unreadable",
            "https://0177.0.0.1/, host_not_public", "https://127.1/, web_address_unreadable", "https://0/, host_not_public",
            "https://127.0.0.1.:443/, web_address_unreadable", "https://[::1]/, host_not_public", "https://[::ffff:127.0.0.1]/, host_not_public",
            "https://[::ffff:7f00:1]/, host_not_public", "https://[fd00::1]/, host_not_public", "https://[fe80::1%25eth0]/, host_not_public",
            "https://[::]/, host_not_public", "https://[2606:2800:220:1::1]/, host_not_public",
            // Names that only this computer or its network knows.
            "https://localhost/, host_not_public", "https://intranet/, host_not_public", "https://metadata/, host_not_public",
            "https://intranet.kommun.example./, host_not_public"})
    void refuses(String text, String code) {
        assertEquals(code, assertThrows(UnsafeReceiverException.class, () -> read(text)).code());
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:4711/x, true", "https://localhost:4711/, true", "http://127.0.0.1:4711/, false", "http://localhost.example/, false",
            "http://intranet.kommun.example/, false"})
    void where_somebody_develops_this_computer_alone_may_be_called(String text, boolean may) throws UnsafeReceiverException {
        if (may) {
            assertTrue(ReceiverAddress.read(text, PORTS, true).isLocal());
        } else {
            assertThrows(UnsafeReceiverException.class, () -> ReceiverAddress.read(text, PORTS, true));
        }
        assertThrows(UnsafeReceiverException.class, () -> read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "100.127.255.255", "127.0.0.1", "127.255.255.254",
            "169.254.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.0.192", "192.0.2.1", "192.88.99.1", "192.168.0.1",
            "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "168.63.129.16",
            "::", "::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:a9fe:a9fe", "::127.0.0.1", "64:ff9b::7f00:1", "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1",
            "2001:10::1", "2002:7f00:1::1", "3fff::1", "5f00::1", "fc00::1", "fd12:3456::1", "fd00:ec2::254", "fe80::1", "fec0::1", "ff02::1", "4000::1"})
    void is_not_on_the_open_internet(String address) throws UnknownHostException {
        assertFalse(PublicAddresses.include(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.1", "93.184.215.14", "100.63.255.255", "100.128.0.1", "172.15.255.255", "172.32.0.1",
            "192.167.1.1", "193.0.0.1", "223.255.255.255", "::ffff:8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "2a00:1450:400f::1", "2001:6b0::1"})
    void is_on_the_open_internet(String address) throws UnknownHostException {
        assertTrue(PublicAddresses.include(InetAddress.getByName(address)), address);
    }
}
