import type { ReactNode } from "react";
import type { useSending } from "@/api/useSending";
import { StepUp } from "@/auth/StepUp";
import { AskDialog as Ask } from "@/ui/AskDialog";
import "./texts";

type Props = {
  title: string;
  button: string;
  danger?: boolean;
  sending: ReturnType<typeof useSending>;
  onSubmit(): void;
  onClose(): void;
  /** Fetches what has changed meanwhile. */
  onReload(): void;
  children: ReactNode;
};

/** One step with few questions, which may ask for a stronger login. */
export function AskDialog({ sending, onSubmit, children, ...rest }: Props) {
  return (
    <Ask {...rest} pending={sending.pending} refusal={sending.refusal} onSubmit={onSubmit}>
      <StepUp error={sending.refusal} onProven={onSubmit} />
      {children}
    </Ask>
  );
}
