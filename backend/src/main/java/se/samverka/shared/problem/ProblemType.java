package se.samverka.shared.problem;

import java.util.Map;

/** The registry of everything that can go wrong: a slug that is never reused, its status and its words. */
public enum ProblemType {
    MALFORMED_REQUEST("malformed-request", 400,
            "Anropet går inte att läsa", "The request cannot be read",
            "Kontrollera att innehållet är giltig JSON av det slag som dokumentationen visar.",
            "Check that the content is valid JSON of the kind the documentation shows."),
    INVALID_PARAMETER("invalid-parameter", 400,
            "En parameter är okänd eller har fel värde", "A parameter is unknown or has a wrong value",
            "Använd bara de parametrar som dokumentationen räknar upp.",
            "Use only the parameters that the documentation lists."),
    IDEMPOTENCY_KEY_REQUIRED("idempotency-key-required", 400,
            "Huvudet Idempotency-Key saknas eller är felaktigt", "The header Idempotency-Key is missing or malformed",
            "Skicka en egen nyckel med 8–200 tecken (A–Z, a–z, 0–9, punkt, understreck, bindestreck).",
            "Send a key of your own with 8–200 characters (A–Z, a–z, 0–9, dot, underscore, hyphen)."),
    REQUEST_REASON_REQUIRED("request-reason-required", 400,
            "Anropet saknar skäl eller ärendenummer", "The call lacks a reason or a case number",
            "Skicka X-Request-Reason (10–500 tecken) och X-Case-Number (ert eget ärendenummer) med varje anrop.",
            "Send X-Request-Reason (10–500 characters) and X-Case-Number (your own case number) with every call."),
    UNAUTHENTICATED("unauthenticated", 401,
            "Du behöver logga in", "You need to log in",
            "Logga in igen och försök på nytt.", "Log in again and retry."),
    STEP_UP_REQUIRED("step-up-required", 401,
            "Du behöver styrka vem du är en gång till", "You need to prove once more who you are",
            "Logga in på nytt med engångskod (acr_values=gold) och försök igen.",
            "Log in again with a one-time code (acr_values=gold) and retry."),
    FORBIDDEN("forbidden", 403,
            "Din roll får inte göra detta", "Your role may not do this",
            "Vänd dig till samordnaren om du behöver behörighet.", "Ask the coordinator if you need permission."),
    ACTION_NOT_ALLOWED("action-not-allowed", 403,
            "Du får inte göra detta i ärendet", "You may not do this here",
            "Åtgärden hör till någon annan i ärendet.", "The action belongs to somebody else in the case."),
    PROOF_OF_WORK_REQUIRED("proof-of-work-required", 403,
            "Datorns uppgift är inte löst", "The computer's task is not solved",
            "Hämta en ny uppgift på /api/v1/public/challenge, lös den och skicka igen.",
            "Fetch a new task from /api/v1/public/challenge, solve it and send again."),
    NOT_FOUND("not-found", 404,
            "Det du söker finns inte", "What you look for does not exist",
            "Kontrollera adressen.", "Check the address."),
    METHOD_NOT_ALLOWED("method-not-allowed", 405,
            "Metoden går inte att använda här", "The method cannot be used here",
            "Se huvudet Allow för de metoder som finns.", "See the Allow header for the methods that exist."),
    NOT_ACCEPTABLE("not-acceptable", 406,
            "Svarsformatet finns inte", "The answer's format does not exist",
            "Be om application/json.", "Ask for application/json."),
    REQUEST_TIMEOUT("request-timeout", 408,
            "Anropet tog för lång tid att ta emot", "The request took too long to arrive",
            "Försök igen.", "Try again."),
    ILLEGAL_TRANSITION("illegal-transition", 409,
            "Steget går inte att ta nu", "The step cannot be taken now",
            "Ärendet är i ett annat läge. Läs in det igen och se vad som kan göras.",
            "The case is in another state. Reload it and see what can be done."),
    RESTRICTED("restricted", 423,
            "Behandlingen är begränsad", "Processing is restricted",
            "Dataskyddsombudet har begränsat behandlingen. Det går att läsa, inte att ändra.",
            "The data protection officer has restricted processing. It can be read, not changed."),
    OWN_WORK("own-work", 409,
            "Någon annan än du måste besluta", "Somebody else than you must decide",
            "Den som föreslagit något får inte själv godkänna det.", "Nobody may approve what they proposed."),
    INTERVENTION_UNFINISHED("intervention-unfinished", 409,
            "En insats i ärendet är inte avslutad", "An intervention in the case is not finished",
            "Handläggaren avslutar eller avbryter först det som pågår eller är planerat, under ärendets insatser.",
            "The handler first ends or cancels what is under way or planned, among the case's interventions."),
    LEGAL_BASIS_NOT_APPLICABLE("legal-basis-not-applicable", 409,
            "Lagrummet går inte att använda här", "The legal basis cannot be used here",
            "Se vilken regel som hindrar. Välj ett annat lagrum, rätta uppgifterna eller avslå.",
            "See which rule forbids it. Choose another basis, correct the particulars or refuse."),
    PACKAGE_CHANGED("package-changed", 409,
            "Det som skulle lämnas är inte längre detsamma", "What was to leave is no longer the same",
            "Inget har skickats. Granska det som nu skulle lämnas, och försök igen.",
            "Nothing was sent. Read what would leave now, and retry."),
    RECIPIENT_INACTIVE("recipient-inactive", 409,
            "Mottagaren används inte längre", "The recipient is no longer used",
            "Inget har skickats. Avslå eller ta tillbaka förslaget, och välj en annan mottagare.",
            "Nothing was sent. Refuse the proposal or take it back, and choose another recipient."),
    RECIPIENT_CHANGED("recipient-changed", 409,
            "Mottagaren är inte längre densamma", "The recipient is no longer the same",
            "Inget har skickats. Mottagarens uppgifter har ändrats sedan förslaget. Avslå eller ta tillbaka det, och gör ett nytt.",
            "Nothing was sent. The recipient's particulars were changed after it was proposed. Refuse it or take it back, and make a new one."),
    CHALLENGE_SPENT("challenge-spent", 409,
            "Uppgiften har redan använts till något annat", "The task was already used for something else",
            "Det som skickades först har kommit fram. Hämta en ny uppgift för något nytt.",
            "What was sent first has arrived. Fetch a new task for something new."),
    MANY_LEAVERS("many-leavers", 409,
            "Ovanligt många skulle ha slutat", "Unusually many would have left",
            "Inget är ändrat. Mer än var femte anställd saknas. Är det rätt, svara att många har slutat (manyHaveLeft).",
            "Nothing was changed. More than every fifth employee is missing. If that is right, answer that many have left (manyHaveLeft)."),
    IDEMPOTENCY_IN_PROGRESS("idempotency-in-progress", 409,
            "Samma anrop behandlas redan", "The same request is being carried out already",
            "Vänta en stund och försök igen med samma nyckel.", "Wait a moment and retry with the same key."),
    TOO_MANY_FILES("too-many-files", 409,
            "Ärendet har redan så många filer som går", "The case already has as many files as it can",
            "Ta in det nya i journalen, eller be samordnaren om hjälp.", "Write it in the journal, or ask the coordinator for help."),
    FILE_PENDING("file-pending", 409,
            "Filen är inte genomsökt än", "The file has not been scanned yet",
            "Filer lämnas ut när de har genomsökts efter skadlig kod. Försök igen om en stund.",
            "Files are given out once they have been scanned for malicious code. Try again in a while."),
    FILE_QUARANTINED("file-quarantined", 409,
            "Filen är spärrad", "The file is quarantined",
            "Skadlig kod hittades i filen. Den lämnas inte ut.", "Malicious code was found in the file. It is not given out."),
    FILE_GONE("file-gone", 410,
            "Filens innehåll finns inte kvar", "The file's content is no longer there",
            "Filen saknas eller är skadad i lagret. Säg till systemförvaltaren.",
            "The file is missing or damaged in the store. Tell the system administrator."),
    STALE_VERSION("stale-version", 412,
            "Någon annan har ändrat under tiden", "Somebody else has changed it meanwhile",
            "Läs in den nya versionen, jämför och försök igen.", "Load the new version, compare and retry."),
    PAYLOAD_TOO_LARGE("payload-too-large", 413,
            "Innehållet är för stort", "The content is too large",
            "Korta texten eller dela upp den.", "Shorten the text or split it."),
    FILE_TOO_LARGE("file-too-large", 413,
            "Filen är för stor", "The file is too large",
            "En fil får vara högst 10 MB. Dela upp den eller spara den mindre.", "A file may be 10 MB at the most. Split it or save it smaller."),
    URI_TOO_LONG("uri-too-long", 414,
            "Adressen är för lång", "The address is too long",
            "Använd färre eller kortare parametrar.", "Use fewer or shorter parameters."),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415,
            "Innehållstypen stöds inte", "The content type is not supported",
            "Skicka application/json i UTF-8 utan komprimering.", "Send application/json in UTF-8, not compressed."),
    FILE_REFUSED("file-refused", 415,
            "Filen kan inte tas emot", "The file cannot be taken",
            "Bilder (JPEG, PNG), PDF och ren text går att lämna in. Se vad som står om filen.",
            "Pictures (JPEG, PNG), PDF and plain text can be handed in. See what is said about the file."),
    VALIDATION_FAILED("validation-failed", 422,
            "Något behöver rättas", "Something needs to be corrected",
            "Se vad som står vid varje fält.", "See what is said at each field."),
    BELIEF_HINT("belief-hint", 422,
            "Beskriv vad som hände, inte vad någon tror eller tycker", "Describe what happened, not what somebody believes",
            "Texten nämner tro, åsikt eller klädsel. Skriv om den, eller svara varför orden behövs för att förstå händelsen (beliefHintAnswer).",
            "The text names faith, opinion or dress. Rewrite it, or answer why the words are needed to understand the event (beliefHintAnswer)."),
    PERSONAL_IDENTITY_NUMBER("personal-identity-number", 422,
            "Personnummer får inte skrivas här", "Personal identity numbers may not be written here",
            "Ta bort numret och skriv till exempel \"person 1\". Här används bara pseudonymer.",
            "Remove the number and write for example \"person 1\". Only pseudonyms are used here."),
    IDEMPOTENCY_KEY_REUSED("idempotency-key-reused", 422,
            "Nyckeln har redan använts för något annat", "The key was already used for something else",
            "Använd en ny Idempotency-Key.", "Use a new Idempotency-Key."),
    VERSION_REQUIRED("version-required", 428,
            "Huvudet If-Match saknas", "The header If-Match is missing",
            "Läs först, och skicka sedan versionen ur ETag i If-Match.", "Read first, then send the version from ETag in If-Match."),
    TOO_MANY_REQUESTS("too-many-requests", 429,
            "För många anrop", "Too many requests",
            "Vänta så länge som Retry-After säger.", "Wait as long as Retry-After says."),
    HEADERS_TOO_LARGE("headers-too-large", 431,
            "Anropets huvuden är för stora", "The request's headers are too large",
            "Skicka färre eller kortare huvuden.", "Send fewer or shorter headers."),
    INTERNAL_ERROR("internal-error", 500,
            "Något gick fel hos oss", "Something went wrong on our side",
            "Försök igen. Uppge referensen om felet består.", "Try again. Give the reference if it persists."),
    UNAVAILABLE("unavailable", 503,
            "Tjänsten svarar inte just nu", "The service does not answer right now",
            "Inget har sparats. Försök igen om en stund.", "Nothing was saved. Try again in a while."),
    STORAGE_FULL("storage-full", 507,
            "Det finns ingen plats för filen", "There is no room for the file",
            "Inget har sparats. Säg till systemförvaltaren att lagret är fullt.",
            "Nothing was saved. Tell the system administrator that the store is full.");

    private final String slug;
    private final int status;
    private final String swedishTitle;
    private final String englishTitle;
    private final String swedishAdvice;
    private final String englishAdvice;

    ProblemType(String slug, int status, String swedishTitle, String englishTitle,
            String swedishAdvice, String englishAdvice) {
        this.slug = slug;
        this.status = status;
        this.swedishTitle = swedishTitle;
        this.englishTitle = englishTitle;
        this.swedishAdvice = swedishAdvice;
        this.englishAdvice = englishAdvice;
    }

    public String slug() {
        return slug;
    }

    public int status() {
        return status;
    }

    public String title(Language language) {
        return language == Language.ENGLISH ? englishTitle : swedishTitle;
    }

    /** What the reader can do about it. */
    public String advice(Language language) {
        return language == Language.ENGLISH ? englishAdvice : swedishAdvice;
    }

    /** Headers that every answer of this type carries. */
    public Map<String, String> headers() {
        return switch (this) {
            case UNAUTHENTICATED -> Map.of("WWW-Authenticate", "Bearer");
            // RFC 9470: which stronger login would do.
            case STEP_UP_REQUIRED -> Map.of("WWW-Authenticate",
                    "Bearer error=\"insufficient_user_authentication\", acr_values=\"gold\"");
            case IDEMPOTENCY_IN_PROGRESS -> Map.of("Retry-After", "2");
            case UNAVAILABLE -> Map.of("Retry-After", "5");
            case TOO_MANY_REQUESTS -> Map.of("Retry-After", "60");
            default -> Map.of();
        };
    }

    /** The type that answers a bare HTTP status raised by the framework. */
    public static ProblemType ofStatus(int status) {
        for (ProblemType type : new ProblemType[] {MALFORMED_REQUEST, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND,
                METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, REQUEST_TIMEOUT, PAYLOAD_TOO_LARGE, URI_TOO_LONG,
                UNSUPPORTED_MEDIA_TYPE, VALIDATION_FAILED, TOO_MANY_REQUESTS, HEADERS_TOO_LARGE, UNAVAILABLE}) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
    }
}
