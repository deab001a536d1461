package se.samverka.apiclient;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.EllipticCurve;
import java.util.Set;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.lang.JoseException;
import se.samverka.shared.problem.ProblemException;

/** The public key of a system, as it is handed in and as Keycloak verifies assertions with it. */
final class PublicKey {
    private static final String POINTER = "#/publicKey";
    private static final int LEAST_RSA_BITS = 2048;
    private static final int LONGEST = 4000;
    private static final Set<String> PRIVATE_PARTS = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");
    private static final Set<String> CURVES = Set.of("P-256", "P-384", "P-521");

    private PublicKey() {
    }

    /**
     * The key and nothing else of what was handed in, as JSON; its {@code kid} is the thumbprint unless it has one.
     *
     * @throws ProblemException validation-failed: required, private_key, unsupported_key, weak_key
     */
    static String read(ObjectNode handedIn) {
        if (handedIn == null) {
            throw ProblemException.invalid(POINTER, "required");
        }
        if (PRIVATE_PARTS.stream().anyMatch(handedIn::has)) {
            throw ProblemException.invalid(POINTER, "private_key");
        }
        PublicJsonWebKey key = parse(handedIn.toString());
        if (key instanceof RsaJsonWebKey rsa && ((RSAPublicKey) rsa.getPublicKey()).getModulus().bitLength() < LEAST_RSA_BITS) {
            throw ProblemException.invalid(POINTER, "weak_key");
        }
        PublicJsonWebKey bare = bare(key);
        String id = key.getKeyId();
        bare.setKeyId(id == null || !id.matches("[A-Za-z0-9._-]{1,100}") ? thumbprint(key) : id);
        bare.setUse("sig");
        return bare.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    /** @param stored as {@link #read} gave it */
    static String thumbprintOf(String stored) {
        return thumbprint(parse(stored));
    }

    private static boolean isOnCurve(ECPublicKey key) {
        EllipticCurve curve = key.getParams().getCurve();
        BigInteger prime = ((ECFieldFp) curve.getField()).getP();
        BigInteger x = key.getW().getAffineX();
        BigInteger y = key.getW().getAffineY();
        return y.multiply(y).subtract(x.pow(3).add(curve.getA().multiply(x)).add(curve.getB())).mod(prime).signum() == 0;
    }

    /** Certificates, addresses and whatever else came with the key are left behind. */
    private static PublicJsonWebKey bare(PublicJsonWebKey key) {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(key.getPublicKey());
        } catch (JoseException impossible) {
            throw new IllegalStateException("a key that was read cannot be written");
        }
    }

    private static String thumbprint(PublicJsonWebKey key) {
        return key.calculateBase64urlEncodedThumbprint("SHA-256");
    }

    private static PublicJsonWebKey parse(String json) {
        try {
            PublicJsonWebKey key = json.length() > LONGEST ? null : PublicJsonWebKey.Factory.newPublicJwk(json);
            boolean known = key instanceof RsaJsonWebKey
                    || key instanceof EllipticCurveJsonWebKey curve && CURVES.contains(curve.getCurveName()) && isOnCurve(curve.getECPublicKey())
                    || key instanceof OctetKeyPairJsonWebKey pair && "Ed25519".equals(pair.getSubtype());
            if (known) {
                return key;
            }
        } catch (JoseException | RuntimeException unreadable) {
            // falls through to the same answer
        }
        throw ProblemException.invalid(POINTER, "unsupported_key");
    }
}
