import { useMemo, useRef, useState } from "react";
import type { DraftState } from "@/drafts/DraftKeeper";
import type { ConcernReceipt } from "./answers";
import { BackgroundStep } from "./BackgroundStep";
import { CheckStep } from "./CheckStep";
import { DangerStep } from "./DangerStep";
import { EventsStep } from "./EventsStep";
import type { Filling } from "./Filling";
import { KindStep } from "./KindStep";
import { SubjectStep } from "./SubjectStep";
import { earliest, type Step, stepAfter, stepBefore, stepOfField } from "./steps";
import { type Fault, type Outcome, send } from "./submission";
import type { StepProps } from "./useStepForm";

type Props = {
  filling: Filling;
  step: Step;
  saved: DraftState;
  onStep(step: Step): void;
  onReceived(receipt: ConcernReceipt): void;
  onDiscard(): void;
};

const FORMS = {
  danger: DangerStep,
  subject: SubjectStep,
  events: EventsStep,
  kind: KindStep,
  background: BackgroundStep,
};

export function Wizard({ filling, step, saved, onStep, onReceived, onDiscard }: Props) {
  const [outcome, setOutcome] = useState<Outcome>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [aim, setAim] = useState<{ step: Step; field: string }>();
  /** From "Ändra" or an error: the way on leads back to the check. */
  const [returning, setReturning] = useState(false);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  const own = useMemo(() => faults.filter(({ field }) => stepOfField(field) === step), [faults, step]);

  const go = (to: Step, field?: string) => {
    setAim(field ? { step: to, field } : undefined);
    if (to === "check") setReturning(false);
    onStep(to);
  };
  const onDone = () => {
    const left = faults.filter(({ field }) => stepOfField(field) !== step);
    setFaults(left);
    setOutcome(undefined);
    const wrong = earliest(left.flatMap(({ field }) => stepOfField(field) ?? []));
    go(returning ? (wrong ?? "check") : stepAfter(step));
  };
  const onEdit = (to: Step, field: string) => {
    if (to === "check") return setOutcome({ kind: "belief", fields: [] });
    setReturning(true);
    go(to, field);
  };
  const onSend = async () => {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    setFaults([]);
    try {
      const answer = await send(filling.answers, filling.key);
      if (answer.kind === "received") return onReceived(answer.receipt);
      setOutcome(answer);
      if (answer.kind !== "faults") return;
      setFaults(answer.faults);
      setReturning(true);
      if (answer.step !== "check") go(answer.step);
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  const before = stepBefore(step);
  const props: StepProps = {
    step,
    filling,
    saved,
    faults: own,
    personalNumber: outcome?.kind === "faults" && outcome.personalNumber,
    aim: aim?.step === step ? aim.field : undefined,
    onDone,
    onBack: before && (() => go(before)),
  };
  if (step === "check") {
    return (
      <CheckStep
        {...props}
        outcome={outcome}
        sending={sending}
        onSend={() => void onSend()}
        onEdit={onEdit}
        onAnswerBelief={(beliefHintAnswer) => filling.change({ ...filling.answers, beliefHintAnswer }, step)}
        onDiscard={onDiscard}
      />
    );
  }
  const Form = FORMS[step];
  return <Form key={step} {...props} />;
}
