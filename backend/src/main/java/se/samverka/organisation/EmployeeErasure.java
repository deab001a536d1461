package se.samverka.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import se.samverka.shared.erasure.AgedErasure;
import se.samverka.shared.time.SystemClock;

/** Who has left goes by their last day, with their history and whatever points at them. */
@ApplicationScoped
class EmployeeErasure implements AgedErasure {
    @Inject
    Employees employees;

    @Override
    public String kept() {
        return "employee";
    }

    @Override
    public int eraseFrom(Instant before, int most) {
        return employees.eraseWhoLeftBefore(LocalDate.ofInstant(before, SystemClock.SWEDEN), most);
    }
}
