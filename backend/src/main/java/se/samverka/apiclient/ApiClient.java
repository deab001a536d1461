package se.samverka.apiclient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Formula;
import se.samverka.shared.security.MachineClients;

/** Another system that may use the API: what for, who answers for it and what was decided about it. */
@Entity
@Table(name = "api_client")
public class ApiClient {
    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private ApiClientKind kind;

    private byte[] particulars;

    private String[] scopes;

    @Enumerated(EnumType.STRING)
    private ApiClientStatus status;

    @Column(name = "suspension_reason")
    @Enumerated(EnumType.STRING)
    private SuspensionReason suspensionReason;

    @Column(name = "active_since")
    private Instant activeSince;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "proposal_kind")
    @Enumerated(EnumType.STRING)
    private ApiClientProposalKind proposalKind;

    @Column(name = "proposed_scopes")
    private String[] proposedScopes;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Formula("(select a.name from account a where a.id = proposed_by)")
    private String proposerName;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    protected ApiClient() {
    }

    /** Active at once, or proposed where a second administrator decides. */
    static ApiClient register(UUID id, ApiClientKind kind, Collection<ApiScope> scopes, byte[] particulars, UUID administrator, Instant now) {
        ApiClient client = new ApiClient();
        client.id = id;
        client.kind = kind;
        client.scopes = codes(scopes);
        client.particulars = particulars;
        client.createdBy = administrator;
        client.createdAt = now;
        if (kind.needsSecondPerson()) {
            client.status = ApiClientStatus.PROPOSED;
            client.propose(ApiClientProposalKind.REGISTRATION, administrator, now);
        } else {
            client.open(now);
        }
        return client;
    }

    void propose(ApiClientProposalKind what, UUID administrator, Instant now) {
        proposalKind = what;
        proposedBy = administrator;
        proposedAt = now;
        changedAt = now;
    }

    void proposeScopes(Collection<ApiScope> wanted, UUID administrator, Instant now) {
        propose(ApiClientProposalKind.SCOPES, administrator, now);
        proposedScopes = codes(wanted);
    }

    /** Whatever it was granted before: these are its scopes from now on. */
    void grant(Collection<ApiScope> granted, Instant now) {
        scopes = codes(granted);
        endProposal(now);
    }

    /** What was proposed is decided or has lost its point. */
    void endProposal(Instant now) {
        proposalKind = null;
        proposedScopes = null;
        proposedBy = null;
        proposedAt = null;
        changedAt = now;
    }

    /** Registered, approved or resumed. */
    void open(Instant now) {
        status = ApiClientStatus.ACTIVE;
        suspensionReason = null;
        activeSince = now;
        endProposal(now);
    }

    void suspend(SuspensionReason reason, Instant now) {
        status = ApiClientStatus.SUSPENDED;
        suspensionReason = reason;
        endProposal(now);
    }

    void revoke(Instant now) {
        status = ApiClientStatus.REVOKED;
        suspensionReason = null;
        endProposal(now);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    ApiClientKind kind() {
        return kind;
    }

    byte[] particulars() {
        return particulars;
    }

    Set<ApiScope> scopes() {
        return read(scopes);
    }

    /** @return null unless scopes are proposed */
    Set<ApiScope> proposedScopes() {
        return proposedScopes == null ? null : read(proposedScopes);
    }

    MachineClients.Admitted admitted() {
        return new MachineClients.Admitted(id, kind.code(), Set.of(scopes));
    }

    ApiClientStatus status() {
        return status;
    }

    SuspensionReason suspensionReason() {
        return suspensionReason;
    }

    Instant activeSince() {
        return activeSince;
    }

    Instant createdAt() {
        return createdAt;
    }

    ApiClientProposalKind proposalKind() {
        return proposalKind;
    }

    boolean hasProposal() {
        return proposalKind != null;
    }

    boolean wasProposedBy(UUID someone) {
        return someone.equals(proposedBy);
    }

    ApiClientView.ProposalView proposal() {
        return hasProposal() ? new ApiClientView.ProposalView(proposalKind, proposedScopes(), proposedBy, proposerName, proposedAt) : null;
    }

    private static String[] codes(Collection<ApiScope> scopes) {
        return scopes.stream().map(ApiScope::code).distinct().sorted().toArray(String[]::new);
    }

    private static Set<ApiScope> read(String[] codes) {
        return Arrays.stream(codes).map(ApiScope::of).collect(Collectors.toCollection(() -> EnumSet.noneOf(ApiScope.class)));
    }
}
