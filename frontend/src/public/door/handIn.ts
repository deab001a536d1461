import { ask, type HandedIn, isUnsure, Refusal } from "./door";
import { Proof } from "./proof";
import { type Trouble, troubleOf } from "./Trouble";

/** One thing to hand in for a receipt, however many attempts it takes: it is taken in once. */
export class HandIn<B extends object> {
  private readonly proof = new Proof();
  /** Sent, and no answer came: it may have arrived. */
  private unanswered: B | undefined;

  private readonly path: HandedIn;

  constructor(path: HandedIn) {
    this.path = path;
  }

  /**
   * `earlier`: it was the thing as it stood at an earlier attempt that arrived.
   *
   * @throws Refusal
   */
  async send(body: B, onProgress: (percent: number) => void): Promise<{ receipt: string; earlier: boolean }> {
    try {
      return { receipt: await this.post(body, onProgress), earlier: false };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.slug === "challenge-spent" && this.unanswered) {
        return { receipt: await this.post(this.unanswered, onProgress), earlier: true };
      }
      if (error.slug !== "proof-of-work-required" || this.unanswered) throw error;
      this.proof.forget();
      return { receipt: await this.post(body, onProgress), earlier: false };
    }
  }

  /** What to tell of a refusal; after one of the proof the next attempt begins anew. */
  troubleOf(refusal: Refusal): Trouble {
    const unsure = this.unanswered !== undefined;
    if (refusal.slug !== "proof-of-work-required" && refusal.slug !== "challenge-spent")
      return troubleOf(refusal, unsure);
    this.proof.forget();
    this.unanswered = undefined;
    return { kind: unsure ? "expired" : "failed", detail: "" };
  }

  private async post(body: B, onProgress: (percent: number) => void): Promise<string> {
    const solved = await this.proof.get(onProgress);
    onProgress(100);
    try {
      return (await ask<{ receipt: string }>(this.path, { solved, ...body })).receipt;
    } catch (error) {
      if (error instanceof Refusal && isUnsure(error)) this.unanswered ??= body;
      throw error;
    }
  }
}
