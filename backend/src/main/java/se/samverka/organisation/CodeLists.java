package se.samverka.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** The municipality's code lists: read often, changed almost never. */
@ApplicationScoped
public class CodeLists implements SectorLookup, FunctionLookup, PersonnelGroupLookup {
    @Inject
    EntityManager database;

    /** Known codes; sectors are only ever added, so a code once seen stays right. */
    private final AtomicReference<Set<String>> sectorCodes = new AtomicReference<>(Set.of());

    @Transactional
    public List<CodeListViews.SectorView> sectors() {
        return database.createQuery("from Sector order by position, code", Sector.class).getResultList().stream()
                .map(sector -> new CodeListViews.SectorView(sector.code, sector.name, List.of(sector.aliases))).toList();
    }

    @Transactional
    public List<CodeListViews.PersonnelGroupView> personnelGroups() {
        return database.createQuery("from PersonnelGroup order by position, code", PersonnelGroup.class).getResultList().stream()
                .map(group -> new CodeListViews.PersonnelGroupView(group.code, group.name, group.firstLine)).toList();
    }

    @Transactional
    public List<CodeListViews.ActorTypeView> actorTypes() {
        return database.createQuery("from ActorType order by position, code", ActorType.class).getResultList().stream()
                .map(type -> new CodeListViews.ActorTypeView(type.code, type.name)).toList();
    }

    @Transactional
    public List<CodeListViews.FunctionView> functions() {
        return database.createQuery("from OrganisationFunction order by position, code", OrganisationFunction.class)
                .getResultList().stream()
                .map(function -> new CodeListViews.FunctionView(function.code, function.name)).toList();
    }

    @Override
    @Transactional
    public boolean exists(String code) {
        if (!sectorCodes.get().contains(code)) {
            sectorCodes.set(sectors().stream().map(CodeListViews.SectorView::code).collect(Collectors.toSet()));
        }
        return sectorCodes.get().contains(code);
    }

    @Override
    public Optional<String> noticeAddressOf(String functionCode) {
        return Optional.ofNullable(database.find(OrganisationFunction.class, functionCode)).map(function -> function.noticeAddress);
    }

    @Override
    public boolean isPersonnelGroup(String code) {
        return database.find(PersonnelGroup.class, code) != null;
    }

    @Override
    public boolean isFunction(String functionCode) {
        return database.find(OrganisationFunction.class, functionCode) != null;
    }
}
