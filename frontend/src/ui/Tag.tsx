import type { ReactNode } from "react";
import "./Tag.css";

export type TagTone = "neutral" | "primary" | "good" | "warning" | "danger";

/** A state in words; the tone only repeats what the words say. */
export function Tag({ tone = "neutral", children }: { tone?: TagTone; children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>;
}
