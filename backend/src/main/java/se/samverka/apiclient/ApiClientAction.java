package se.samverka.apiclient;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What an administrator can do with a system; a view lists those its reader can do now. */
public enum ApiClientAction {
    DECIDE_PROPOSAL("decide_proposal"), ISSUE_CREDENTIAL("issue_credential"), CHANGE_SCOPES("change_scopes"), REVOKE_CREDENTIAL("revoke_credential"),
    SUSPEND("suspend"), RESUME("resume"), REVOKE("revoke");

    @EnumeratedValue
    private final String code;

    ApiClientAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
