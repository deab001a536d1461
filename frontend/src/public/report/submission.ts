import { Refusal, type Schemas } from "../door/door";
import { HandIn } from "../door/handIn";
import type { Trouble } from "../door/Trouble";
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
  private readonly handIn = new HandIn<Report>("reports");

  async send(answers: Answers, onProgress: (percent: number) => void): Promise<Outcome> {
    const contact = toContact(answers);
    const report: Report = {
      mandated: isMandated(answers),
      ...(contact ? { contact } : {}),
      concern: toConcern(answers),
    };
    try {
      return { kind: "received", ...(await this.handIn.send(report, onProgress)) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return readRefusal(error) ?? { kind: "trouble", trouble: this.handIn.troubleOf(error) };
    }
  }
}

/** What is wrong with the report, if that is why. */
function readRefusal(refusal: Refusal): Outcome | undefined {
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
  return undefined;
}
