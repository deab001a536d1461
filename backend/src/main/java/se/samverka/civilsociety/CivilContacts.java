package se.samverka.civilsociety;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import se.samverka.shared.http.WebAddress;
import se.samverka.shared.privacy.PersonalIdentityNumbers;
import se.samverka.shared.problem.ProblemException;

/** The contacts of organisations: what they cannot be, and how they are written down. */
@ApplicationScoped
class CivilContacts {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{1,38}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>]+@[^@\\s<>]+\\.[a-zA-Z]{2,}");

    @Inject
    ObjectMapper json;

    /** @throws ProblemException validation-failed */
    void check(SaveCivilOrganisation command) {
        if (command.website() != null && !WebAddress.isSafe(command.website())) {
            throw ProblemException.invalid("#/website", "web_address_unreadable");
        }
        if (!command.active() && !command.contacts().isEmpty()) {
            throw ProblemException.invalid("#/contacts", "left_has_no_contacts");
        }
        for (int i = 0; i < command.contacts().size(); i++) {
            String fault = fault(command.contacts().get(i));
            if (fault != null) {
                throw ProblemException.invalid("#/contacts/" + i + "/address", fault);
            }
        }
    }

    private static String fault(CivilContact contact) {
        String address = contact.address();
        return switch (contact.channel()) {
            case PHONE -> PHONE.matcher(address).matches() ? null : "phone_unreadable";
            case EMAIL -> EMAIL.matcher(address).matches() ? null : "email_unreadable";
            case LETTER -> address.isBlank() ? "blank" : PersonalIdentityNumbers.occursIn(address) ? "personal_identity_number" : null;
        };
    }

    String written(List<CivilContact> contacts) {
        try {
            return json.writeValueAsString(contacts.toArray());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("contacts cannot be written");
        }
    }

    List<CivilContact> read(String written) {
        try {
            return List.of(json.readValue(written, CivilContact[].class));
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("stored contacts cannot be read");
        }
    }
}
