package se.samverka.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortTest {

    @Test
    void a_taken_port_is_refused_with_its_number_and_the_way_out() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Port port = new Port("the web server", "STACK_PORT", taken.getLocalPort());
            StackProblem problem = assertThrows(StackProblem.class, port::requireFree);
            assertTrue(problem.getMessage().contains("Port " + taken.getLocalPort() + ", wanted for the web server, is taken by"));
            assertTrue(problem.getMessage().contains("STACK_PORT="));
        }
    }

    @Test
    void a_closed_port_is_free_again() throws IOException {
        ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        int number = taken.getLocalPort();
        taken.close();
        assertTrue(new Port("the API", "STACK_API_PORT", number).isFree());
    }

    @Test
    void free_ports_differ() {
        List<Integer> ports = Port.free(5);
        assertEquals(5, new HashSet<>(ports).size());
    }

    @Test
    void the_owner_is_read_from_ss() {
        String text = "LISTEN 0 511 127.0.0.1:8080 0.0.0.0:* users:((\"node\",pid=4711,fd=21))\n";
        assertEquals(Optional.of("node (pid 4711)"), Port.ownerFromSs(text));
        assertEquals(Optional.empty(), Port.ownerFromSs("LISTEN 0 511 127.0.0.1:8080 0.0.0.0:*\n"));
    }

    @Test
    void the_owner_is_read_from_lsof() {
        String text = "COMMAND  PID USER   FD   TYPE DEVICE SIZE/OFF NODE NAME\njava    4712 anna  21u  IPv4 0x1 0t0  TCP 127.0.0.1:8080 (LISTEN)\n";
        assertEquals(Optional.of("java (pid 4712)"), Port.ownerFromLsof(text));
    }
}
