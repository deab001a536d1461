import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DraftState } from "@/drafts/DraftKeeper";
import { type HandOver, partsOf, previewOf, recipients, type Schemas } from "../handOverQueries";
import { type Answers, choiceOf, type DraftContent } from "./answers";
import { CheckStep } from "./CheckStep";
import { GroundStep } from "./GroundStep";
import { PartsStep } from "./PartsStep";
import { RecipientStep } from "./RecipientStep";
import { isBefore, type Step, stepAfter, stepBefore } from "./steps";

type Props = {
  id: string;
  kind: Schemas["HandOverKind"];
  kicker: ReactNode;
  content: DraftContent;
  step: Step;
  saved: DraftState;
  onChange(content: DraftContent): void;
  onStep(step: Step): void;
  onMade(handOver: HandOver): void;
};

/** What the API or a step's own check points out, by field. */
export type Faults = Readonly<Record<string, string>>;

export type StepProps = {
  kind: Schemas["HandOverKind"];
  kicker: ReactNode;
  answers: Answers;
  faults: Faults;
  saved: DraftState;
  onChange(answers: Answers): void;
  onDone(): void;
  onBack?: (() => void) | undefined;
};

export function Wizard({ id, kind, content, step: wanted, onChange, onStep, onMade, ...page }: Props) {
  const { t } = useTranslation("handover");
  const [faults, setFaults] = useState<Faults>({});
  /** From "Ändra": the way on leads back to the check. */
  const [returning, setReturning] = useState(false);
  const { answers } = content;
  const directory = useQuery(recipients());
  const parts = useQuery(partsOf(id));
  const recipient = directory.data?.items.find((one) => one.active && one.id === answers.recipientId);
  const hasWay = recipient?.methods.some((method) => method === answers.method) ?? false;
  const hasParts = answers.parts.length + answers.identityFields.length > 0 || kind === "referral";
  const furthest: Step = !hasWay ? "recipient" : !hasParts ? "parts" : "check";
  const step = directory.data && isBefore(furthest, wanted) ? furthest : wanted;
  const preview = useQuery({
    ...previewOf(id, choiceOf(kind, answers)),
    enabled: hasWay && hasParts && !isBefore(step, "ground"),
  });

  const go = (to: Step) => {
    if (to === "check") setReturning(false);
    onStep(to);
  };
  const before = stepBefore(step);
  const props: StepProps = {
    ...page,
    kind,
    answers,
    faults,
    onChange: (changed) => {
      setFaults({});
      onChange({ ...content, answers: changed });
    },
    onDone: () => go(returning ? "check" : stepAfter(step)),
    onBack: before && (() => go(before)),
  };
  if (step === "recipient") return <RecipientStep {...props} recipients={directory.data?.items} />;
  if (step === "parts") return <PartsStep {...props} parts={parts.data?.parts} />;
  if (step === "ground") return <GroundStep {...props} preview={preview.data} problem={preview.error} />;
  return (
    <CheckStep
      {...props}
      id={id}
      idempotencyKey={content.key}
      preview={preview.data}
      problem={preview.error}
      methodText={answers.method ? t(`method.${answers.method as HandOver["method"]}`) : ""}
      onEdit={(to) => {
        setReturning(true);
        go(to);
      }}
      onFaults={(found, to) => {
        setFaults(found);
        setReturning(true);
        go(to);
      }}
      onPreviewAgain={() => void preview.refetch()}
      onMade={onMade}
    />
  );
}
