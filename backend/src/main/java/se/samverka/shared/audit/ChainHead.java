package se.samverka.shared.audit;

/**
 * The last batch of the chain as somebody noted it outside the system.
 *
 * @param hash SHA-256 in hexadecimal
 */
public record ChainHead(long number, String hash) {

    /**
     * @param noted number and hash with a colon between, for example {@code 88:9f86d0…}
     * @throws IllegalArgumentException when it is of another form
     */
    static ChainHead parse(String noted) {
        if (!noted.matches("[1-9][0-9]{0,17}:[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a head is written <number>:<hash>");
        }
        int colon = noted.indexOf(':');
        return new ChainHead(Long.parseLong(noted.substring(0, colon)), noted.substring(colon + 1));
    }
}
