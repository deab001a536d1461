import { today } from "@/i18n/format";
import type { Schemas } from "../door/door";

export const DANGER = ["no", "called", "not_called"] as const;
/** "tip" is not for us: the police take it. */
export const SUBJECTS = [
  "child",
  "young_adult",
  "adult",
  "employee",
  "organisation",
  "place_or_event",
  "unknown",
  "tip",
] as const;
export const MANDATED = ["no", "yes"] as const;
export const NAMED = ["anonymous", "named"] as const;
export const EVENT_TYPES = [
  "threat",
  "signs_at_person",
  "recruitment",
  "propaganda_or_symbols",
  "travel_or_joining",
  "returnee_or_participant",
  "school_attack_signs",
  "threat_to_elected_or_staff",
  "relative_asks_for_help",
  "other",
] as const satisfies readonly Schemas["EventType"][];
export const PRECISIONS = ["exact", "approximate", "unknown"] as const satisfies readonly Schemas["DatePrecision"][];
export const PLACES = [
  "school",
  "workplace",
  "public_place",
  "online",
  "home",
  "association",
  "other",
  "unknown",
] as const satisfies readonly Schemas["PlaceKind"][];
export const SOURCES = ["first_hand", "second_hand"] as const satisfies readonly Schemas["Provenance"][];
/** Whoever is in danger now was asked about on the first page. */
export const URGENCIES = ["days", "not_urgent"] as const satisfies readonly Schemas["Urgency"][];

export const LIMITS = {
  contactName: 200,
  whatHappened: 4000,
  quotedWords: 1000,
  place: 200,
  protectiveFactors: 4000,
  alreadyTried: 4000,
  beliefHintAnswer: 500,
} as const;

const FIELDS = [
  "danger",
  "subject",
  "mandated",
  "named",
  "contactName",
  "phone",
  "email",
  "whatHappened",
  "quotedWords",
  "datePrecision",
  "occurredOn",
  "placeKind",
  "place",
  "source",
  "eventType",
  "urgency",
  "protectiveFactors",
  "alreadyTried",
  "beliefHintAnswer",
] as const;
export type Field = (typeof FIELDS)[number];
/** What somebody has answered so far: in memory only, nowhere else. */
export type Answers = Record<Field, string>;
export const noAnswers = (): Answers => Object.fromEntries(FIELDS.map((field) => [field, ""])) as Answers;
export const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);

export type Fault = "choose" | "required" | "tooLong" | "date" | "future" | "name" | "unreachable" | "phone" | "email";

const isDay = (text: string): boolean => {
  const at = new Date(`${text}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** What is missing or wrong in one field. */
export function faultOf(field: Field, answers: Answers): Fault | undefined {
  const text = answers[field].trim();
  if (field === "whatHappened" && !text) return "required";
  if (field === "contactName" && !text) return answers.mandated === "yes" ? "name" : undefined;
  if (field === "phone") return faultOfPhone(text, answers);
  if (field === "email") return !text || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : "email";
  if (field in LIMITS) return Array.from(text).length > LIMITS[field as keyof typeof LIMITS] ? "tooLong" : undefined;
  if (field !== "occurredOn") return text ? undefined : "choose";
  if (answers.datePrecision === "unknown" || !answers.datePrecision) return undefined;
  if (!isDay(text)) return "date";
  return text > today() ? "future" : undefined;
}

function faultOfPhone(text: string, answers: Answers): Fault | undefined {
  if (!text) return answers.email.trim() ? undefined : "unreachable";
  return /^[+0-9 ()/-]{7,30}$/.test(text) ? undefined : "phone";
}

/** About an employee there is nobody who could use the details, so none are asked for. */
export const isNamed = ({ subject, mandated, named }: Answers): boolean =>
  subject !== "employee" && (mandated === "yes" || named === "named");

export const isMandated = ({ subject, mandated }: Answers): boolean => subject !== "employee" && mandated === "yes";

/** How to reach whoever reports, when they have said so. */
export function toContact(answers: Answers): Schemas["ReporterContact"] | undefined {
  if (!isNamed(answers)) return undefined;
  const [name, phone, email] = [answers.contactName.trim(), answers.phone.trim(), answers.email.trim()];
  return { ...(name ? { name } : {}), ...(phone ? { phone } : {}), ...(email ? { email } : {}) };
}

/** The report as the API takes it. Only after every question is answered. */
export function toConcern(answers: Answers): Schemas["RegisterConcern"] {
  const text = (field: Field) => {
    const written = answers[field].trim();
    return written ? { [field]: written } : {};
  };
  const dated = answers.datePrecision !== "unknown";
  return {
    subjectKind: answers.subject as Schemas["SubjectKind"],
    eventType: answers.eventType as Schemas["EventType"],
    urgency: answers.danger === "no" ? (answers.urgency as Schemas["Urgency"]) : "immediate",
    emergencyCalled: answers.danger === "called",
    observedEvents: [
      {
        whatHappened: answers.whatHappened.trim(),
        datePrecision: answers.datePrecision as Schemas["DatePrecision"],
        placeKind: answers.placeKind as Schemas["PlaceKind"],
        source: answers.source as Schemas["Provenance"],
        ...(dated ? text("occurredOn") : {}),
        ...text("place"),
        ...text("quotedWords"),
      },
    ],
    ...text("protectiveFactors"),
    ...text("alreadyTried"),
    ...text("beliefHintAnswer"),
  };
}
