import { sha256 } from "@noble/hashes/sha2.js";
import type { Schemas } from "../api";

/** No longer than this at a time: typing and leaving the page go before. */
const SLICE_MS = 12;
const ascii = new TextEncoder();

/** For each puzzle the first number whose hash begins with enough zero bits. */
export async function solve(
  { challenge, puzzles, difficulty }: Schemas["ChallengeView"],
  onProgress: (solved: number) => void,
  signal?: AbortSignal,
): Promise<Schemas["SolvedChallenge"]> {
  const text = challenge.slice(0, challenge.lastIndexOf("."));
  const proof: number[] = [];
  let pause = performance.now() + SLICE_MS;
  for (let number = 0; proof.length < puzzles; number += 1) {
    if (zeroBits(sha256(ascii.encode(`${text}:${proof.length}:${number}`))) >= difficulty) {
      proof.push(number);
      onProgress(proof.length);
      number = -1;
    }
    if (performance.now() > pause) {
      await breathe();
      signal?.throwIfAborted();
      pause = performance.now() + SLICE_MS;
    }
  }
  return { challenge, proof };
}

function zeroBits(hash: Uint8Array): number {
  let bits = 0;
  for (const byte of hash) {
    if (byte !== 0) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}

/** Lets the browser draw and answer. A message, not a timer: those wait for a second when the page is not in sight. */
const breathe = () =>
  new Promise<void>((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(null);
  });
