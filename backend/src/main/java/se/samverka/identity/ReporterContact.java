package se.samverka.identity;

import se.samverka.shared.privacy.FreeText;

/** How a reporter can be reached, as they state it; any of it may be null. Sealed at once. */
public record ReporterContact(@FreeText(max = 200) String name, String phone, String email) {

    IdentityDetails details() {
        return new IdentityDetails(name, null, null, null, phone, email, null);
    }
}
