package se.samverka.contactpath;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import se.samverka.organisation.FunctionLookup;
import se.samverka.shared.http.WebAddress;
import se.samverka.shared.privacy.PersonalIdentityNumbers;
import se.samverka.shared.problem.ProblemException;

/** What a contact path cannot be. */
@ApplicationScoped
class ContactPathCheck {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{1,38}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+\\.[a-zA-Z]{2,}");

    @Inject
    FunctionLookup functions;

    /** @throws ProblemException validation-failed */
    void check(SaveContactPath command) {
        if (command.functionCode() != null && !functions.isFunction(command.functionCode())) {
            throw ProblemException.invalid("#/functionCode", "unknown_function");
        }
        if (command.address() != null) {
            checkAddress(command.channel(), command.address());
        }
        if (command.secrecySafe() && !command.channel().canBeSecrecySafe()) {
            throw ProblemException.invalid("#/secrecySafe", "channel_never_secrecy_safe");
        }
        OpeningHours hours = new OpeningHours(command.openAlways(), command.openings());
        if (hours.always() && !hours.openings().isEmpty()) {
            throw ProblemException.invalid("#/openings", "open_always_has_no_hours");
        }
        if (hours.overlap()) {
            throw ProblemException.invalid("#/openings", "hours_overlap");
        }
    }

    private static void checkAddress(ContactChannel channel, String address) {
        String fault = switch (channel) {
            case PHONE -> PHONE.matcher(address).matches() ? null : "phone_unreadable";
            case EMAIL -> EMAIL.matcher(address).matches() ? null : "email_unreadable";
            case E_SERVICE, CHAT -> WebAddress.isSafe(address) ? null : "web_address_unreadable";
            case VISIT, LETTER, SECURE_MESSAGE -> address.isBlank() ? "blank"
                    : PersonalIdentityNumbers.occursIn(address) ? "personal_identity_number" : null;
        };
        if (fault != null) {
            throw ProblemException.invalid("#/address", fault);
        }
    }
}
