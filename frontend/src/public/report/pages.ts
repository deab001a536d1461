import { i18next } from "@/i18n";
import { today } from "@/i18n/format";
import { type Answers, type Field, LIMITS, lengthOf } from "./answers";
import type texts from "./sv.json";

/** Guidance comes first, stores nothing and may end here; then one question a page. */
export const GUIDES = ["call", "child", "employee", "tip", "mandated"] as const;
export const QUESTIONS = [
  "danger",
  "subject",
  "work",
  "what",
  "when",
  "where",
  "source",
  "words",
  "event",
  "urgency",
  "protects",
] as const;
export type Guide = (typeof GUIDES)[number];
export type Question = (typeof QUESTIONS)[number];
export type Page = Guide | Question | "check";

export const isGuide = (page: Page): page is Guide => (GUIDES as readonly string[]).includes(page);
export const isQuestion = (page: Page): page is Question => (QUESTIONS as readonly string[]).includes(page);

export const FIELDS: Record<Question, readonly Field[]> = {
  danger: ["danger"],
  subject: ["subject"],
  work: ["work"],
  what: ["what"],
  when: ["precision", "day"],
  where: ["placeKind", "place"],
  source: ["source"],
  words: ["words"],
  event: ["event"],
  urgency: ["urgency"],
  protects: ["protects"],
};
export const questionOf = (field: Field): Question | undefined =>
  QUESTIONS.find((question) => FIELDS[question].includes(field));

/** The way on; guidance stands between where an answer calls for it. */
export function pageAfter(page: Page, answers: Answers): Page {
  switch (page) {
    case "danger":
      return answers.danger === "now" ? "call" : "subject";
    case "call":
      return "subject";
    case "subject":
      return answers.subject === "child" || answers.subject === "employee" || answers.subject === "tip"
        ? answers.subject
        : "work";
    case "child":
    case "employee":
    case "tip":
      return "work";
    case "work":
      return answers.work === "yes" ? "mandated" : "what";
    case "mandated":
    case "check":
      return page;
    default:
      return QUESTIONS[QUESTIONS.indexOf(page) + 1] ?? "check";
  }
}

const say = (key: keyof (typeof texts)["error"]): string => i18next.t(`report:error.${key}`);

/** What is wrong with the answers of one page, field by field. */
export function errorsOf(question: Question, answers: Answers): Partial<Record<Field, string>> {
  const errors: Partial<Record<Field, string>> = {};
  const need = (field: Field & keyof (typeof texts)["error"]) => {
    if (!answers[field].trim()) errors[field] = say(field);
  };
  switch (question) {
    case "danger":
    case "subject":
    case "work":
    case "source":
    case "event":
    case "urgency":
    case "what":
      need(question);
      break;
    case "when":
      need("precision");
      if (answers.precision && answers.precision !== "unknown") {
        need("day");
        if (answers.day > today()) errors.day = say("future");
      }
      break;
    case "where":
      need("placeKind");
      break;
  }
  for (const field of FIELDS[question]) {
    const max = (LIMITS as Partial<Record<Field, number>>)[field];
    if (max && lengthOf(answers[field]) > max) errors[field] = i18next.t("form.tooLong", { max });
  }
  return errors;
}

/** What the API calls a field here is a field of this form. */
const OF_POINTER: [RegExp, Field][] = [
  [/whatHappened$/, "what"],
  [/occurredOn$/, "day"],
  [/datePrecision$/, "precision"],
  [/placeKind$/, "placeKind"],
  [/place$/, "place"],
  [/quotedWords$/, "words"],
  [/observedEvents\.0\.source$/, "source"],
  [/subjectKind$/, "subject"],
  [/eventType$/, "event"],
  [/urgency$/, "urgency"],
  [/protectiveFactors$/, "protects"],
  [/beliefHintAnswer$/, "beliefAnswer"],
];
export const fieldOf = (name: string): Field | undefined => OF_POINTER.find(([form]) => form.test(name))?.[1];
