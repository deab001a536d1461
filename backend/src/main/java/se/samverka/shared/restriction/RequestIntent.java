package se.samverka.shared.restriction;

import jakarta.enterprise.context.RequestScoped;

/** Whether the present request changes something that a restriction would stop. Jobs and reading do not. */
@RequestScoped
public class RequestIntent {
    private boolean change;

    public boolean isChange() {
        return change;
    }

    void toChange() {
        change = true;
    }
}
