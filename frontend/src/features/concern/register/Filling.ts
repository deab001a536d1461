import type { Answers, DraftContent } from "./answers";
import type { Step } from "./steps";
import { isBefore } from "./steps";

/** One attempt to hand in a concern: the answers so far, and the key that makes it one concern however often it is sent. */
export class Filling {
  answers: Answers;
  readonly key: string;
  private stored: boolean;
  private readonly keep: (content: DraftContent) => void;

  constructor(answers: Answers, key: string, stored: boolean, keep: (content: DraftContent) => void) {
    this.answers = answers;
    this.key = key;
    this.stored = stored;
    this.keep = keep;
  }

  /** The first two steps only guide: nothing is stored until the person begins to tell what happened. */
  change(answers: Answers, step: Step) {
    this.answers = answers;
    if (isBefore(step, "events") && !this.stored) return;
    this.stored = true;
    this.keep({ key: this.key, step, answers });
  }
}
