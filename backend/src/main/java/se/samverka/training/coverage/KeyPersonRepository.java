package se.samverka.training.coverage;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Every query about key persons. A municipality has one or two a unit. */
@ApplicationScoped
class KeyPersonRepository implements PanacheRepositoryBase<KeyPerson, UUID> {
    private static final String VIEW = "select k.id, k.version, e.external_id,"
            + " (select min(c.name) from account_workplace w join account c on c.id = w.account_id where w.employee_id = e.id), p.sector_code, p.name, k.from_on, k.until_on"
            + " from training_key_person k join employee e on e.id = k.employee_id"
            + " left join employment m on m.employee_id = e.id and m.from_on <= :day and (m.until_on is null or m.until_on > :day)"
            + " left join unit_period p on p.unit_id = m.unit_id and p.from_on <= :day and (p.until_on is null or p.until_on > :day)";

    /** Those that are, by sector and unit. */
    List<KeyPersonView> views(LocalDate day) {
        List<Object[]> rows = getEntityManager().createNativeQuery(VIEW + " where k.until_on is null order by p.sector_code, p.name, k.id", Object[].class)
                .setParameter("day", day).getResultList();
        return rows.stream().map(KeyPersonRepository::view).toList();
    }

    KeyPersonView view(UUID id, LocalDate day) {
        return view((Object[]) getEntityManager().createNativeQuery(VIEW + " where k.id = :id", Object[].class).setParameter("day", day).setParameter("id", id).getSingleResult());
    }

    boolean isNamed(UUID employee) {
        return count("employeeId = ?1 and untilOn is null", employee) > 0;
    }

    private static KeyPersonView view(Object[] row) {
        return new KeyPersonView((UUID) row[0], ((Number) row[1]).intValue(), (String) row[2], (String) row[3], (String) row[4], (String) row[5],
                (LocalDate) row[6], (LocalDate) row[7]);
    }
}
