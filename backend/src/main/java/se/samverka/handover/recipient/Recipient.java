package se.samverka.handover.recipient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A function that concerns can be handed over or referred to. */
@Entity
@Table(name = "recipient")
public class Recipient {
    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    /** For good: what was once handed over to it went to this sort of recipient. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RecipientKind kind;

    @Column(name = "inside_authority")
    private boolean insideAuthority;

    private String branch;

    private String phone;

    @Column(name = "postal_address")
    private String postalAddress;

    @Column(name = "secure_address")
    private String secureAddress;

    private UUID[] receivers;

    private boolean active;

    protected Recipient() {
    }

    static Recipient add(UUID id, SaveRecipient command) {
        Recipient recipient = new Recipient();
        recipient.id = id;
        recipient.kind = command.kind();
        recipient.change(command);
        return recipient;
    }

    void change(SaveRecipient command) {
        name = command.name();
        insideAuthority = command.insideAuthority();
        branch = command.branch();
        phone = command.phone();
        postalAddress = command.postalAddress();
        secureAddress = command.secureAddress();
        receivers = command.receivers().stream().distinct().toArray(UUID[]::new);
        active = command.active();
    }

    /** The secrecy-safe ways to it. One can always meet. */
    public Set<HandOverMethod> methods() {
        Set<HandOverMethod> methods = EnumSet.of(HandOverMethod.MEETING);
        if (phone != null) {
            methods.add(HandOverMethod.PHONE);
        }
        if (postalAddress != null) {
            methods.add(HandOverMethod.LETTER);
        }
        if (secureAddress != null) {
            methods.add(HandOverMethod.SECURE_MESSAGE);
        }
        if (receivers.length > 0) {
            methods.add(HandOverMethod.IN_SYSTEM);
        }
        return methods;
    }

    /** The number or address of one of its ways; null where there is none. */
    public String contact(HandOverMethod method) {
        return switch (method) {
            case PHONE -> phone;
            case LETTER -> postalAddress;
            case SECURE_MESSAGE -> secureAddress;
            case MEETING, IN_SYSTEM -> null;
        };
    }

    public boolean isInsideAuthority() {
        return insideAuthority;
    }

    public boolean isReceivedBy(UUID account) {
        return Arrays.asList(receivers).contains(account);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public RecipientKind kind() {
        return kind;
    }

    public boolean isActive() {
        return active;
    }

    public List<UUID> receivers() {
        return List.of(receivers);
    }

    int version() {
        return version;
    }

    RecipientView view(List<RecipientView.Receiver> known) {
        return new RecipientView(id, version, name, kind, insideAuthority, branch, phone, postalAddress, secureAddress,
                known.stream().filter(receiver -> isReceivedBy(receiver.id())).toList(), methods(), active);
    }
}
