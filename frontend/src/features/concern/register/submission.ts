import { client } from "@/api/client";
import { fieldName, isProblem, type Problem } from "@/api/problem";
import { type Answers, type ConcernReceipt, toCommand } from "./answers";
import { earliest, type Step, stepOfField } from "./steps";

/** An error the API points out. */
export type Fault = { field: string; text: string };

export type Outcome =
  | { kind: "received"; receipt: ConcernReceipt }
  | { kind: "faults"; faults: Fault[]; step: Step; personalNumber: boolean }
  /** The text names faith, opinion or dress: rewrite it, or answer why. */
  | { kind: "belief"; fields: string[] }
  | { kind: "notice"; notice: SendingNotice; detail: string; trace: string };
export type SendingNotice = "unsure" | "signedOut" | "reused" | "tooMany" | "failed";

export async function send(answers: Answers, key: string): Promise<Outcome> {
  try {
    const { data } = await client.POST("/concerns", {
      params: { header: { "Idempotency-Key": key } },
      body: toCommand(answers),
    });
    return { kind: "received", receipt: data as ConcernReceipt };
  } catch (error) {
    if (isProblem(error)) return outcomeOf(error);
    throw error;
  }
}

export function outcomeOf(problem: Problem): Outcome {
  const faults = problem.errors
    .map((error) => ({ field: fieldName(error.pointer), text: error.detail || problem.message }))
    .filter(({ field }) => stepOfField(field));
  if (problem.slug === "belief-hint") return { kind: "belief", fields: faults.map(({ field }) => field) };
  const step = earliest(faults.flatMap(({ field }) => stepOfField(field) ?? []));
  if (step) return { kind: "faults", faults, step, personalNumber: isAboutPersonalNumber(problem) };
  return { kind: "notice", notice: noticeOf(problem), detail: problem.detail, trace: problem.trace };
}

const isAboutPersonalNumber = (problem: Problem) =>
  problem.slug === "personal-identity-number" ||
  problem.errors.some((error) => error.code === "personal_identity_number");

function noticeOf(problem: Problem): SendingNotice {
  if (problem.slug === "idempotency-key-reused") return "reused";
  if (problem.status === 401) return "signedOut";
  if (problem.status === 429) return "tooMany";
  // The concern may have been made although no answer came, or be in the making.
  if (problem.slug === "idempotency-in-progress" || problem.status === 0 || problem.status === 503) return "unsure";
  return "failed";
}
