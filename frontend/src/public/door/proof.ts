import { ask, type Schemas } from "./door";

export type Challenge = Schemas["ChallengeView"];
export type Solved = Schemas["SolvedChallenge"];

/** So many at a time that the page still answers between them. */
const BATCH = 128;

export function zeroBits(hash: Uint8Array): number {
  let bits = 0;
  for (const next of hash) {
    if (next !== 0) return bits + Math.clz32(next) - 24;
    bits += 8;
  }
  return bits;
}

/** A moment for the page to show what was pressed. */
const breathe = () => new Promise<void>((resume) => setTimeout(resume));

async function solveOne(start: string, difficulty: number): Promise<number> {
  const encoder = new TextEncoder();
  for (let from = 0; ; from += BATCH) {
    const hashes = await Promise.all(
      Array.from({ length: BATCH }, (_, i) => crypto.subtle.digest("SHA-256", encoder.encode(start + (from + i)))),
    );
    const found = hashes.findIndex((hash) => zeroBits(new Uint8Array(hash)) >= difficulty);
    if (found >= 0) return from + found;
    if (from % (BATCH * 8) === 0) await breathe();
  }
}

/** Works for a second or two, so that nobody can send thousands. `onProgress` is told per cent. */
export async function solve(
  { challenge, puzzles, difficulty }: Challenge,
  onProgress: (percent: number) => void,
): Promise<Solved> {
  const text = challenge.slice(0, challenge.lastIndexOf("."));
  const proof: number[] = [];
  for (let puzzle = 0; puzzle < puzzles; puzzle += 1) {
    onProgress(Math.floor((100 * puzzle) / puzzles));
    proof.push(await solveOne(`${text}:${puzzle}:`, difficulty));
  }
  return { challenge, proof };
}

/** The solved challenge of one thing to send. The same one goes along however often it is sent, so that it is done once. */
export class Proof {
  private solved: Solved | undefined;

  async get(onProgress: (percent: number) => void): Promise<Solved> {
    this.solved ??= await solve(await ask<Challenge>("challenge"), onProgress);
    return this.solved;
  }

  forget() {
    this.solved = undefined;
  }
}
