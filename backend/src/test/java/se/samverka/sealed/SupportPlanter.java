package se.samverka.sealed;

import java.util.Map;
import java.util.UUID;
import se.samverka.relativesupport.SupportCases;
import se.samverka.rights.Restrictions;
import se.samverka.testing.Person;

/** What relatives and those who give them support write. */
final class SupportPlanter {
    private SupportPlanter() {
    }

    static void plant(UUID assigned, Words words) {
        String receipt = SupportCases.requested(words.in("support.asked"));
        words.of("support.receipt", receipt, receipt);
        words.of("support.receipt ungrouped", receipt, receipt.replace("-", ""));
        UUID id = SupportCases.newest();
        SupportCases.write(receipt, words.in("support.relative")).then().statusCode(200);
        step(id, "messages", SupportCases.message(words.in("support.officer")));
        Map<String, Object> contact = SupportCases.contact();
        contact.put("note", words.in("support.note"));
        step(id, "contacts", contact);
        step(id, "link", Map.of("caseNumber", Restrictions.caseNumber(assigned), "ground", "consent", "reason", words.in("support.link")));
        step(id, "end", Map.of("outcome", "support_given"));
    }

    private static void step(UUID id, String step, Map<String, Object> body) {
        SupportCases.step(Person.COORDINATOR, id, step, body).then().statusCode(200);
    }
}
