package se.samverka.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.outbox.MailAddresses;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/** How each wants to be told. */
@ApplicationScoped
public class NoticeSettings {
    @Inject
    EntityManager database;

    @Inject
    MailAddresses addresses;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Transactional
    public NoticeSettingsView view() {
        UUID reader = current.get().id();
        NoticeSetting setting = of(reader);
        List<NoticeSettingsView.KindSetting> kinds = Arrays.stream(NoticeKind.values()).map(kind -> new NoticeSettingsView.KindSetting(
                kind.code(), kind.wording(), setting.deliveryOf(kind), kind.weight() == NoticeKind.Weight.ALARM)).toList();
        return new NoticeSettingsView(setting.version(), addresses.of(reader).orElse(null), kinds);
    }

    @Transactional
    public NoticeSettingsView save(String ifMatch, SaveNoticeSettings command) {
        Versions.requireGiven(ifMatch);
        UUID writer = current.get().id();
        int version = of(writer).version();
        Versions.requireMatch(ifMatch, version);
        Map<Delivery, List<String>> wishes = checked(command);
        int saved = database.createNativeQuery("insert into notice_setting (account_id, version, in_app, at_once, digest)"
                        + " values (:account, :version, :inApp, :atOnce, :digest) on conflict (account_id) do update"
                        + " set version = excluded.version, in_app = excluded.in_app, at_once = excluded.at_once, digest = excluded.digest"
                        + " where notice_setting.version = excluded.version - 1")
                .setParameter("account", writer).setParameter("version", version + 1)
                .setParameter("inApp", kinds(wishes, Delivery.IN_APP)).setParameter("atOnce", kinds(wishes, Delivery.AT_ONCE))
                .setParameter("digest", kinds(wishes, Delivery.DIGEST))
                .executeUpdate();
        if (saved == 0) {
            throw new ProblemException(ProblemType.STALE_VERSION);
        }
        database.clear();
        audit.record("notice.settings_changed", "account", writer);
        return view();
    }

    /** For the mailing, as the system. */
    Map<UUID, NoticeSetting> ofAll(Set<UUID> accounts) {
        return database.createQuery("from NoticeSetting where accountId in :accounts", NoticeSetting.class)
                .setParameter("accounts", accounts).getResultStream()
                .collect(Collectors.toMap(NoticeSetting::accountId, Function.identity()));
    }

    private NoticeSetting of(UUID account) {
        return Optional.ofNullable(database.find(NoticeSetting.class, account)).orElse(NoticeSetting.USUAL);
    }

    private static Map<Delivery, List<String>> checked(SaveNoticeSettings command) {
        Map<Delivery, List<String>> wishes = new EnumMap<>(Delivery.class);
        Set<NoticeKind> named = EnumSet.noneOf(NoticeKind.class);
        for (int i = 0; i < command.items().size(); i++) {
            SaveNoticeSettings.KindDelivery wish = command.items().get(i);
            NoticeKind kind = kind(wish.kind(), "#/items/" + i + "/kind");
            if (!named.add(kind)) {
                throw ProblemException.invalid("#/items/" + i + "/kind", "repeated");
            }
            if (kind.weight() == NoticeKind.Weight.ALARM && wish.delivery() != Delivery.AT_ONCE) {
                throw ProblemException.invalid("#/items/" + i + "/delivery", "cannot_be_turned_off");
            }
            wishes.computeIfAbsent(wish.delivery(), any -> new ArrayList<>()).add(kind.code());
        }
        return wishes;
    }

    private static String[] kinds(Map<Delivery, List<String>> wishes, Delivery delivery) {
        return wishes.getOrDefault(delivery, List.of()).toArray(String[]::new);
    }

    private static NoticeKind kind(String code, String pointer) {
        return Arrays.stream(NoticeKind.values()).filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> ProblemException.invalid(pointer, "unknown_value"));
    }
}
