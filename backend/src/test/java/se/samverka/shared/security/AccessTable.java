package se.samverka.shared.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may come to which operation of the contract: a line for each. {@link AccessSweepTest} tries every one. */
public final class AccessTable {
    static final Set<String> PUBLIC = Set.of("getApiInfo", "getProblemType", "getChallenge", "submitReport", "followReport", "writeByReceipt",
            "handInByReceipt", "askForSupport", "followSupport", "writeAboutSupport", "listPublicContactPaths", "listPublicRoutines", "getPublicRoutine",
            "downloadPublicActionCard", "submitAccessibilityFeedback", "askForRoutineMail", "confirmRoutineMail", "endRoutineMail");
    /** Of these, what needs a solved challenge: the contract's example is none, and 403 proof-of-work-required says so. */
    static final Set<String> WITH_CHALLENGE = Set.of("submitReport", "submitAccessibilityFeedback", "writeByReceipt", "handInByReceipt", "askForSupport",
            "writeAboutSupport", "askForRoutineMail");
    static final Set<String> ANY_PERSON = Set.of("*");
    static final Set<String> EMPLOYEES = Set.of(Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD);
    static final Set<String> OFFICERS = Set.of(Role.COORDINATOR, Role.HANDLER);
    /** With an auditor, who sees a case only after breaking glass. */
    static final Set<String> READERS = Set.of(Role.COORDINATOR, Role.HANDLER, Role.AUDITOR);
    static final Set<String> OPENERS = Set.of(Role.HANDLER, Role.AUDITOR);
    static final Set<String> ADMINISTRATORS = Set.of(Role.ADMIN);
    static final Set<String> REGISTRY_READERS = Set.of(Role.ADMIN, Role.AUDITOR);

    static final Set<String> RETAINERS = Set.of(Role.COORDINATOR, Role.AUDITOR);

    static final Set<String> DECIDERS = Set.of(Role.COORDINATOR, Role.HANDLER, Role.PRINCIPAL);

    /** Employees, approvers among them, and the members of the cooperation group. */
    static final Set<String> ROUTINE_READERS = Set.of(Role.STAFF, Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD, Role.ADMIN,
            Role.GROUP_MEMBER, Role.POLICE_LIAISON);
    static final Set<String> ROUTINE_APPROVERS = Set.of(Role.COORDINATOR, Role.SECTOR_LEAD, Role.ADMIN);

    static final Set<String> INTERVENTION_FOLLOWERS = Set.of(Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD, Role.GROUP_MEMBER, Role.POLICE_LIAISON);
    static final Set<String> INTERVENTION_PLANNERS = Set.of(Role.COORDINATOR, Role.HANDLER, Role.SECTOR_LEAD);

    public static final Map<String, Set<String>> PEOPLE = new HashMap<>();

    static {
        PEOPLE.put("getMe", ANY_PERSON);
        PEOPLE.put("listMyTasks", ANY_PERSON);
        PEOPLE.put("downloadMyCalendar", ANY_PERSON);
        PEOPLE.put("listMyConcerns", EMPLOYEES);
        PEOPLE.put("listMyNotices", ANY_PERSON);
        PEOPLE.put("countMyNotices", ANY_PERSON);
        PEOPLE.put("markNoticeRead", ANY_PERSON);
        PEOPLE.put("markNoticesRead", ANY_PERSON);
        PEOPLE.put("getMyNoticeSettings", ANY_PERSON);
        PEOPLE.put("saveMyNoticeSettings", ANY_PERSON);
        PEOPLE.put("listDrafts", ANY_PERSON);
        PEOPLE.put("getDraft", ANY_PERSON);
        PEOPLE.put("saveDraft", ANY_PERSON);
        PEOPLE.put("discardDraft", ANY_PERSON);
        PEOPLE.put("listSectors", ANY_PERSON);
        PEOPLE.put("listPersonnelGroups", ANY_PERSON);
        PEOPLE.put("listActorTypes", ANY_PERSON);
        PEOPLE.put("listFunctions", ANY_PERSON);
        PEOPLE.put("listHandlers", Set.of(Role.COORDINATOR, Role.ADMIN));
        List.of("listUnits", "listEmployees", "getEmployee").forEach(id -> PEOPLE.put(id, Set.of(Role.COORDINATOR, Role.ADMIN, Role.SECTOR_LEAD)));
        PEOPLE.put("listHrRuns", Set.of(Role.COORDINATOR, Role.ADMIN));
        List.of("checkStaffFile", "readStaffFile").forEach(id -> PEOPLE.put(id, ADMINISTRATORS));
        PEOPLE.put("listLegalBases", ANY_PERSON);
        PEOPLE.put("getDisclosureGuide", ANY_PERSON);
        PEOPLE.put("registerConcern", EMPLOYEES);
        PEOPLE.put("listConcerns", OFFICERS);
        PEOPLE.put("getConcern", READERS);
        PEOPLE.put("getConcernHistory", READERS);
        PEOPLE.put("getConcernReads", READERS);
        PEOPLE.put("referConcernToEmergency", OFFICERS);
        PEOPLE.put("triageConcern", OFFICERS);
        PEOPLE.put("assignConcern", OFFICERS);
        PEOPLE.put("assessConcern", OFFICERS);
        PEOPLE.put("takeMeasure", OFFICERS);
        PEOPLE.put("followUpConcern", OFFICERS);
        PEOPLE.put("closeConcern", OFFICERS);
        PEOPLE.put("proposeReopening", OFFICERS);
        PEOPLE.put("approveProposal", OFFICERS);
        PEOPLE.put("rejectProposal", OFFICERS);
        PEOPLE.put("listJournalEntries", READERS);
        PEOPLE.put("listMessages", OFFICERS);
        PEOPLE.put("writeMessage", OFFICERS);
        PEOPLE.put("listMyMessages", EMPLOYEES);
        PEOPLE.put("writeMyMessage", EMPLOYEES);
        PEOPLE.put("writeJournalEntry", OFFICERS);
        PEOPLE.put("rewriteJournalEntry", OFFICERS);
        PEOPLE.put("lockJournalEntry", OFFICERS);
        PEOPLE.put("askForSupportOnBehalf", EMPLOYEES);
        for (String operation : List.of("listSupportCases", "getSupportCase", "assignSupportCase", "recordSupportContact", "writeSupportMessage",
                "startSupport", "endSupport", "linkSupportCase", "unlinkSupportCase")) {
            PEOPLE.put(operation, OFFICERS);
        }
        PEOPLE.put("listRestrictions", Set.of(Role.AUDITOR));
        PEOPLE.put("restrictProcessing", Set.of(Role.AUDITOR));
        PEOPLE.put("liftRestriction", Set.of(Role.AUDITOR));
        PEOPLE.put("listCorrections", OFFICERS);
        PEOPLE.put("correctConcern", OFFICERS);
        PEOPLE.put("disputeConcern", OFFICERS);
        PEOPLE.put("settleDispute", OFFICERS);
        PEOPLE.put("listInformationDuties", READERS);
        PEOPLE.put("getInformationDuty", OFFICERS);
        PEOPLE.put("noteInformation", OFFICERS);
        PEOPLE.put("listRightsRequests", READERS);
        PEOPLE.put("registerRightsRequest", READERS);
        PEOPLE.put("openRightsRequest", READERS);
        PEOPLE.put("openRightsRequester", READERS);
        PEOPLE.put("bindRightsRequest", READERS);
        PEOPLE.put("extendRightsRequest", READERS);
        PEOPLE.put("decideRightsRequest", READERS);
        PEOPLE.put("answerRightsRequest", READERS);
        PEOPLE.put("withdrawRightsRequest", READERS);
        PEOPLE.put("getSubjectExtractOptions", OFFICERS);
        PEOPLE.put("getReporterExtractOptions", OFFICERS);
        PEOPLE.put("listExtracts", OFFICERS);
        PEOPLE.put("prepareExtract", OFFICERS);
        PEOPLE.put("openExtract", OFFICERS);
        PEOPLE.put("approveExtract", OFFICERS);
        PEOPLE.put("withdrawExtract", OFFICERS);
        PEOPLE.put("openExtractDocument", OFFICERS);
        PEOPLE.put("noteExtractHandedOut", OFFICERS);
        PEOPLE.put("listApiClients", REGISTRY_READERS);
        PEOPLE.put("getApiClient", REGISTRY_READERS);
        PEOPLE.put("registerApiClient", ADMINISTRATORS);
        PEOPLE.put("issueApiCredential", ADMINISTRATORS);
        PEOPLE.put("changeApiClientScopes", ADMINISTRATORS);
        PEOPLE.put("revokeApiCredential", ADMINISTRATORS);
        PEOPLE.put("approveApiClientProposal", ADMINISTRATORS);
        PEOPLE.put("rejectApiClientProposal", ADMINISTRATORS);
        PEOPLE.put("suspendApiClient", ADMINISTRATORS);
        PEOPLE.put("resumeApiClient", ADMINISTRATORS);
        PEOPLE.put("revokeApiClient", ADMINISTRATORS);
        PEOPLE.put("listRecipients", Set.of(Role.COORDINATOR, Role.HANDLER, Role.ADMIN));
        PEOPLE.put("getRecipient", Set.of(Role.COORDINATOR, Role.HANDLER, Role.ADMIN));
        PEOPLE.put("addRecipient", Set.of(Role.COORDINATOR, Role.ADMIN));
        PEOPLE.put("changeRecipient", Set.of(Role.COORDINATOR, Role.ADMIN));
        PEOPLE.put("prepareHandOver", OFFICERS);
        PEOPLE.put("previewHandOver", OFFICERS);
        PEOPLE.put("listHandOvers", OFFICERS);
        PEOPLE.put("getHandOver", OFFICERS);
        PEOPLE.put("sendHandOver", OFFICERS);
        PEOPLE.put("approveHandOver", OFFICERS);
        PEOPLE.put("refuseHandOver", OFFICERS);
        PEOPLE.put("takeBackHandOver", OFFICERS);
        PEOPLE.put("noteHandOverAcknowledgement", OFFICERS);
        PEOPLE.put("noteHandOverRejection", OFFICERS);
        PEOPLE.put("noteCorrectionToldToRecipient", OFFICERS);
        PEOPLE.put("noteReporterFeedback", OFFICERS);
        PEOPLE.put("listReceivedHandOvers", Set.of(Role.HANDLER));
        PEOPLE.put("getReceivedHandOver", Set.of(Role.HANDLER));
        PEOPLE.put("openReceivedIdentity", Set.of(Role.HANDLER));
        PEOPLE.put("acknowledgeHandOver", Set.of(Role.HANDLER));
        PEOPLE.put("rejectHandOver", Set.of(Role.HANDLER));
        PEOPLE.put("giveReporterFeedback", Set.of(Role.HANDLER));
        PEOPLE.put("listDisclosures", OFFICERS);
        PEOPLE.put("getDisclosureOptions", OFFICERS);
        PEOPLE.put("startDisclosure", OFFICERS);
        PEOPLE.put("openDisclosure", DECIDERS);
        PEOPLE.put("prepareDisclosure", DECIDERS);
        PEOPLE.put("approveDisclosure", DECIDERS);
        PEOPLE.put("refuseDisclosure", DECIDERS);
        PEOPLE.put("sendDisclosure", DECIDERS);
        PEOPLE.put("noteDisclosureReceipt", DECIDERS);
        PEOPLE.put("listAccessibilityFeedback", Set.of(Role.COORDINATOR, Role.ADMIN));
        PEOPLE.put("handleAccessibilityFeedback", Set.of(Role.COORDINATOR, Role.ADMIN));
        PEOPLE.put("listObservations", Set.of(Role.COORDINATOR));
        PEOPLE.put("openObservation", Set.of(Role.COORDINATOR));
        PEOPLE.put("handleObservation", Set.of(Role.COORDINATOR));
        PEOPLE.put("noteDisclosureCorrectionTold", DECIDERS);
        PEOPLE.put("listReceivedRequests", Set.of(Role.COORDINATOR));
        PEOPLE.put("openReceivedRequest", Set.of(Role.COORDINATOR));
        PEOPLE.put("refuseReceivedRequest", Set.of(Role.COORDINATOR));
        PEOPLE.put("listPartnerCalls", Set.of(Role.AUDITOR));
        PEOPLE.put("listRetentionRules", RETAINERS);
        PEOPLE.put("decideRetention", Set.of(Role.AUDITOR));
        PEOPLE.put("listRetentionRuns", RETAINERS);
        PEOPLE.put("proposeRetentionRun", RETAINERS);
        PEOPLE.put("getRetentionRun", RETAINERS);
        PEOPLE.put("listRetentionItems", RETAINERS);
        PEOPLE.put("approveRetentionRun", RETAINERS);
        PEOPLE.put("withdrawRetentionRun", RETAINERS);
        PEOPLE.put("listLegalHolds", OFFICERS);
        PEOPLE.put("placeLegalHold", Set.of(Role.COORDINATOR));
        PEOPLE.put("releaseLegalHold", Set.of(Role.COORDINATOR));
        PEOPLE.put("nameSubject", EMPLOYEES);
        PEOPLE.put("listIdentities", OPENERS);
        PEOPLE.put("recordIdentity", OPENERS);
        PEOPLE.put("changeIdentity", OPENERS);
        PEOPLE.put("removeIdentity", OPENERS);
        PEOPLE.put("openIdentity", OPENERS);
        PEOPLE.put("listIdentityMatches", Set.of(Role.HANDLER));
        PEOPLE.put("requestIdentityAccess", Set.of(Role.HANDLER));
        PEOPLE.put("listIdentityAccessRequests", READERS);
        PEOPLE.put("getIdentityAccessRequest", READERS);
        PEOPLE.put("grantIdentityAccess", READERS);
        PEOPLE.put("refuseIdentityAccess", READERS);
        PEOPLE.put("breakGlass", OPENERS);
        PEOPLE.put("listBreakGlass", READERS);
        PEOPLE.put("getBreakGlass", READERS);
        PEOPLE.put("endBreakGlass", READERS);
        PEOPLE.put("reviewBreakGlass", READERS);
        PEOPLE.put("listAttachments", OFFICERS);
        PEOPLE.put("addAttachment", OFFICERS);
        PEOPLE.put("downloadAttachment", OFFICERS);
        PEOPLE.put("listMyAttachments", EMPLOYEES);
        PEOPLE.put("handInAttachment", EMPLOYEES);
        PEOPLE.put("listRoutines", ROUTINE_READERS);
        PEOPLE.put("getRoutine", ROUTINE_READERS);
        PEOPLE.put("getRoutineVersion", ROUTINE_READERS);
        PEOPLE.put("downloadActionCard", ROUTINE_READERS);
        PEOPLE.put("listRoutineCoverage", Set.of(Role.COORDINATOR));
        PEOPLE.put("getRoutineCoverage", Set.of(Role.COORDINATOR, Role.SECTOR_LEAD));
        PEOPLE.put("listRoutineCampaigns", Set.of(Role.COORDINATOR));
        PEOPLE.put("openRoutineCampaign", Set.of(Role.COORDINATOR));
        PEOPLE.put("endRoutineCampaign", Set.of(Role.COORDINATOR));
        PEOPLE.put("startRoutine", Set.of(Role.COORDINATOR));
        PEOPLE.put("retireRoutine", Set.of(Role.COORDINATOR));
        PEOPLE.put("draftRoutineVersion", Set.of(Role.COORDINATOR));
        PEOPLE.put("writeRoutineVersion", Set.of(Role.COORDINATOR));
        PEOPLE.put("submitRoutineVersion", Set.of(Role.COORDINATOR));
        PEOPLE.put("sendBackRoutineVersion", ROUTINE_APPROVERS);
        PEOPLE.put("approveRoutineVersion", ROUTINE_APPROVERS);
        PEOPLE.put("publishRoutineVersion", Set.of(Role.COORDINATOR));
        PEOPLE.put("withdrawRoutineVersion", Set.of(Role.COORDINATOR));
        PEOPLE.put("getFollowedRoutine", OFFICERS);
        PEOPLE.put("tickRoutineStep", OFFICERS);
        PEOPLE.put("acknowledgeRoutine", EMPLOYEES);
        PEOPLE.put("listContactPaths", ANY_PERSON);
        PEOPLE.put("getContactPath", ANY_PERSON);
        PEOPLE.put("addContactPath", Set.of(Role.COORDINATOR));
        PEOPLE.put("changeContactPath", Set.of(Role.COORDINATOR));
        PEOPLE.put("moveContactPath", Set.of(Role.COORDINATOR));
        PEOPLE.put("verifyContactPath", Set.of(Role.COORDINATOR));
        PEOPLE.put("withdrawContactPath", Set.of(Role.COORDINATOR));
        PEOPLE.put("listInterventionKinds", ANY_PERSON);
        PEOPLE.put("getInterventionKind", ANY_PERSON);
        PEOPLE.put("addInterventionKind", Set.of(Role.COORDINATOR, Role.ADMIN));
        PEOPLE.put("changeInterventionKind", Set.of(Role.COORDINATOR, Role.ADMIN));
        PEOPLE.put("listInterventions", INTERVENTION_FOLLOWERS);
        PEOPLE.put("getIntervention", INTERVENTION_FOLLOWERS);
        PEOPLE.put("planIntervention", INTERVENTION_PLANNERS);
        PEOPLE.put("changeIntervention", INTERVENTION_PLANNERS);
        PEOPLE.put("noteInterventionSessions", INTERVENTION_PLANNERS);
        PEOPLE.put("endIntervention", INTERVENTION_PLANNERS);
        PEOPLE.put("getInterventionTotals", Set.of(Role.COORDINATOR));
        PEOPLE.put("listIndividualInterventions", OFFICERS);
        PEOPLE.put("planIndividualIntervention", OFFICERS);
        PEOPLE.put("beginIndividualIntervention", OFFICERS);
        PEOPLE.put("rescheduleIndividualIntervention", OFFICERS);
        PEOPLE.put("noteIndividualSession", OFFICERS);
        PEOPLE.put("endIndividualIntervention", OFFICERS);
        PEOPLE.put("cancelIndividualIntervention", OFFICERS);
        List.of("listWebhooks", "getWebhook", "listWebhookDeliveries").forEach(id -> PEOPLE.put(id, REGISTRY_READERS));
        List.of("subscribeWebhook", "rotateWebhookSecret", "pauseWebhook", "resumeWebhook", "endWebhook", "testWebhook", "replayWebhookDelivery")
                .forEach(id -> PEOPLE.put(id, ADMINISTRATORS));
        PEOPLE.put("listCivilOrganisations", EMPLOYEES);
        PEOPLE.put("getCivilOrganisation", EMPLOYEES);
        PEOPLE.put("addCivilOrganisation", Set.of(Role.COORDINATOR));
        PEOPLE.put("changeCivilOrganisation", Set.of(Role.COORDINATOR));
        PEOPLE.put("listBriefings", EMPLOYEES);
        PEOPLE.put("recordBriefing", Set.of(Role.COORDINATOR));
        PEOPLE.put("correctBriefing", Set.of(Role.COORDINATOR));
        PEOPLE.put("listTrainings", ANY_PERSON);
        PEOPLE.put("getTraining", ANY_PERSON);
        PEOPLE.put("addTraining", Set.of(Role.COORDINATOR));
        PEOPLE.put("changeTraining", Set.of(Role.COORDINATOR));
        List.of("listTrainingRequirements", "getTrainingRequirement", "listMyTrainings").forEach(id -> PEOPLE.put(id, ANY_PERSON));
        List.of("addTrainingRequirement", "changeTrainingRequirement", "withdrawTrainingRequirement", "listTrainingReferences", "getTrainingReference",
                "settleTrainingReference", "listCompletions", "registerCompletion", "revokeCompletion").forEach(id -> PEOPLE.put(id, Set.of(Role.COORDINATOR)));
        List.of("listTrainingCoverage", "getTrainingCoverage", "listKeyPersons", "nameKeyPerson", "endKeyPerson")
                .forEach(id -> PEOPLE.put(id, Set.of(Role.COORDINATOR, Role.SECTOR_LEAD)));
        List.of("listTrainingSessions", "getTrainingSession", "saveMyEnrolment").forEach(id -> PEOPLE.put(id, ANY_PERSON));
        List.of("planTrainingSession", "changeTrainingSession", "openTrainingSession", "cancelTrainingSession", "listEnrolments", "takeAttendance")
                .forEach(id -> PEOPLE.put(id, Set.of(Role.COORDINATOR)));
        PEOPLE.put("listTrainingGaps", Set.of(Role.SECTOR_LEAD));
        PEOPLE.put("listAuditEvents", Set.of(Role.AUDITOR));
        PEOPLE.put("verifyAuditChain", Set.of(Role.AUDITOR));
        PEOPLE.put("listAccessLog", Set.of(Role.AUDITOR));
        PEOPLE.put("listReadReviewPeriods", Set.of(Role.AUDITOR));
        PEOPLE.put("listReadReviews", RETAINERS);
        PEOPLE.put("getReadReview", ANY_PERSON);
        PEOPLE.put("explainRead", ANY_PERSON);
        PEOPLE.put("acceptReadExplanation", RETAINERS);
        PEOPLE.put("markReadUnexplained", RETAINERS);
    }

    static final Map<String, String> MACHINES = new HashMap<>(Map.ofEntries(
            Map.entry("putHrUnit", "hr.units:write"),
            Map.entry("putHrUnits", "hr.units:write"),
            Map.entry("putHrEmployee", "hr.employees:write"),
            Map.entry("putHrEmployees", "hr.employees:write"),
            Map.entry("startHrRun", "hr.employees:write"),
            Map.entry("getHrRun", "hr.employees:write"),
            Map.entry("finishHrRun", "hr.employees:write"),
            Map.entry("submitConcern", "concerns:submit"),
            Map.entry("handInCompletions", "training.completions:write"),
            Map.entry("submitPoliceRequest", "police.requests:write"),
            Map.entry("listPoliceRequests", "police.requests:read"),
            Map.entry("getPoliceRequest", "police.requests:read"),
            Map.entry("listPolicePackages", "police.packages:read"),
            Map.entry("readPolicePackage", "police.packages:read"),
            Map.entry("receiptPolicePackage", "police.packages:read"),
            Map.entry("handInObservation", "police.observations:write"),
            Map.entry("getPoliceSituationPicture", "situation-pictures.partner:read"),
            Map.entry("listPoliceContactPoints", "contact-points:read"),
            Map.entry("listPartnerRoutines", "routines.published:read"),
            Map.entry("getPartnerRoutine", "routines.published:read"),
            Map.entry("listPartnerContactPaths", "contact-points:read")));

    static {
        List.of("listOwnWebhooks", "getOwnWebhook", "subscribeOwnWebhook", "rotateOwnWebhookSecret", "pauseOwnWebhook", "resumeOwnWebhook", "endOwnWebhook",
                "testOwnWebhook", "listOwnWebhookDeliveries", "replayOwnWebhookDelivery").forEach(id -> MACHINES.put(id, "webhooks:manage"));
    }

    private AccessTable() {
    }
}
