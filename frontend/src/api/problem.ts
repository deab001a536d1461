import type { FieldValues, Path, UseFormSetError } from "react-hook-form";

export type FieldProblem = { pointer: string; code: string; detail: string };

const text = (value: unknown) => (typeof value === "string" ? value : "");
const membersOf = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? { ...value } : {};

/** Read with nothing but this: it is in what every page waits for. What is not as RFC 9457 has it is read as absent. */
const fieldProblems = (value: unknown): FieldProblem[] =>
  (Array.isArray(value) ? value : [])
    .map(membersOf)
    .flatMap(({ pointer, code, detail }) =>
      typeof pointer === "string" && typeof code === "string" ? [{ pointer, code, detail: text(detail) }] : [],
    );

/** An answer of 400 or more (RFC 9457), or no answer at all: status 0, slug "unreachable". */
export class Problem extends Error {
  readonly status: number;
  /** The last part of `type`, for example "stale-version". */
  readonly slug: string;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  readonly trace: string;

  constructor(status: number, body: unknown) {
    const { type, title, detail, instance, errors } = membersOf(body);
    super(text(title) || `HTTP ${status}`);
    this.name = "Problem";
    this.status = status;
    this.slug = text(type).split("/").at(-1) ?? "";
    this.detail = text(detail);
    this.errors = fieldProblems(errors);
    this.trace = text(instance).replace("urn:trace:", "");
  }

  static unreachable(): Problem {
    return new Problem(0, { type: "unreachable" });
  }
}

export const isProblem = (error: unknown, slug?: string): error is Problem =>
  error instanceof Problem && (slug === undefined || error.slug === slug);

/** What is no answer of the API is a fault of ours and goes to the error page. */
export function problemIn(error: unknown): Problem {
  if (error instanceof Problem) return error;
  throw error;
}

/** "#/observedEvents/0/whatHappened" → "observedEvents.0.whatHappened" (RFC 6901 escapes undone). */
export function fieldName(pointer: string): string {
  return pointer
    .replace(/^#?\/?/, "")
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"))
    .join(".");
}

/**
 * Puts the answer's errors on the form's fields. Answers those that have no field in the form (`known`): show them in the
 * summary or as a notice, so that no error is lost.
 */
export function problemToForm<T extends FieldValues>(
  problem: Problem,
  setError: UseFormSetError<T>,
  known: (name: string) => boolean = () => true,
): FieldProblem[] {
  const homeless: FieldProblem[] = [];
  for (const error of problem.errors) {
    const name = fieldName(error.pointer);
    if (!name || !known(name)) homeless.push(error);
    else setError(name as Path<T>, { type: error.code, message: error.detail || problem.message });
  }
  return homeless;
}

/** Every message in react-hook-form's tree of errors, in order, for ErrorSummary: the id is the field's name. */
export function summaryErrors(tree: object, prefix = ""): { id: string; text: string }[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value !== "object" || value === null || key === "ref") return [];
    const id = key === "root" ? prefix : prefix ? `${prefix}.${key}` : key;
    const message = (value as { message?: unknown }).message;
    return typeof message === "string" && message ? [{ id, text: message }] : summaryErrors(value, id);
  });
}
