import { ask, isUnsure, Refusal, type Schemas } from "../door/door";
import { Proof } from "../door/proof";
import { type Trouble, troubleOf } from "../door/Trouble";
import { type Answers, type Field, isField, isMandated, toConcern, toContact } from "./answers";

export type ApiFault = { field: Field; text: string };
export type Outcome =
  /** `earlier`: it was the report as it stood at an earlier attempt that arrived. */
  | { kind: "received"; receipt: string; earlier: boolean }
  | { kind: "belief"; fields: Field[] }
  | { kind: "faults"; faults: ApiFault[]; personalNumber: boolean }
  | { kind: "trouble"; trouble: Trouble };

/** Fields of the API that are called something else here. */
const OUR_NAMES: Record<string, Field> = { subjectKind: "subject", name: "contactName", contact: "phone" };

type Report = Pick<Schemas["SubmitReport"], "mandated" | "contact" | "concern">;

/** One report to hand in, however many attempts it takes. */
export class Submission {
  private readonly proof = new Proof();
  /** Sent, and no answer came: it may have arrived. */
  private unanswered: Report | undefined;

  async send(answers: Answers, onProgress: (percent: number) => void, again = true): Promise<Outcome> {
    const contact = toContact(answers);
    const report: Report = {
      mandated: isMandated(answers),
      ...(contact ? { contact } : {}),
      concern: toConcern(answers),
    };
    try {
      const receipt = await this.handIn(report, onProgress);
      return { kind: "received", receipt, earlier: false };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const outdated = error.slug === "proof-of-work-required" && !this.unanswered;
      if (!outdated || !again) return this.outcomeOf(error, onProgress);
      this.proof.forget();
      return this.send(answers, onProgress, false);
    }
  }

  private async outcomeOf(refusal: Refusal, onProgress: (percent: number) => void): Promise<Outcome> {
    if (refusal.slug === "challenge-spent" && this.unanswered) {
      try {
        return { kind: "received", receipt: await this.handIn(this.unanswered, onProgress), earlier: true };
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        return { kind: "trouble", trouble: troubleOf(error, true) };
      }
    }
    if (refusal.slug === "proof-of-work-required" || refusal.slug === "challenge-spent") {
      this.proof.forget();
      const unsure = this.unanswered !== undefined;
      this.unanswered = undefined;
      return { kind: "trouble", trouble: { kind: unsure ? "expired" : "failed", detail: "" } };
    }
    return readRefusal(refusal, this.unanswered !== undefined);
  }

  private async handIn(report: Report, onProgress: (percent: number) => void): Promise<string> {
    const solved = await this.proof.get(onProgress);
    onProgress(100);
    try {
      return (await ask<Schemas["ReportReceipt"]>("reports", { solved, ...report })).receipt;
    } catch (error) {
      if (error instanceof Refusal && isUnsure(error)) this.unanswered ??= report;
      throw error;
    }
  }
}

function readRefusal(refusal: Refusal, mayBeDone: boolean): Outcome {
  const faults = refusal.errors.flatMap(({ pointer, detail }) => {
    const field = pointer.split("/").at(-1) ?? "";
    const ours = OUR_NAMES[field] ?? field;
    return isField(ours) ? [{ field: ours, text: detail || refusal.detail }] : [];
  });
  if (refusal.slug === "belief-hint") return { kind: "belief", fields: faults.map(({ field }) => field) };
  if (refusal.status === 422 && faults.length > 0) {
    const codes = [refusal.slug, ...refusal.errors.map(({ code }) => code)].map((code) => code.replaceAll("-", "_"));
    return { kind: "faults", faults, personalNumber: codes.includes("personal_identity_number") };
  }
  return { kind: "trouble", trouble: troubleOf(refusal, mayBeDone) };
}
