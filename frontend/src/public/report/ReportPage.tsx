import { useEffect, useRef, useState } from "react";
import type { Trouble } from "../door/Trouble";
import { type Answers, type Field, faultOf, isNamed, noAnswers } from "./answers";
import { CheckPage } from "./CheckPage";
import { GuidePage } from "./GuidePage";
import { QuestionPage } from "./QuestionPage";
import { ReceiptPage } from "./ReceiptPage";
import { FIELDS_OF, type Guide, guideAfter, type Step, stepOf, stepsFor } from "./steps";
import { type ApiFault, type Outcome, Submission } from "./submission";
import "./report.css";

type Place =
  | { at: "question"; step: Step; checked: boolean }
  | { at: "guide"; guide: Guide; step: Step; checked: boolean }
  | { at: "check" }
  | { at: "receipt"; receipt: string; earlier: boolean };

/** The report of somebody unknown. Everything is in memory: no address, no history and no storage knows of it. */
export default function ReportPage() {
  const [answers, setAnswers] = useState(noAnswers);
  const [place, setPlace] = useState<Place>({ at: "question", step: "danger", checked: false });
  const [faults, setFaults] = useState<readonly ApiFault[]>([]);
  const [personalNumber, setPersonalNumber] = useState(false);
  const [belief, setBelief] = useState<readonly Field[]>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [percent, setPercent] = useState<number>();
  const submission = useRef(new Submission());
  useWarning(place.at !== "receipt" && (answers.whatHappened !== "" || answers.phone !== "" || answers.email !== ""));

  const go = (to: Place) => {
    setPlace(to);
    scrollTo(0, 0);
  };
  const change = (field: Field, value: string) => {
    setAnswers((now) => ({ ...now, [field]: value }));
    setFaults((now) => now.filter((fault) => fault.field !== field));
    if (field !== "beliefHintAnswer") setBelief(undefined);
  };
  const edit = (step: Step) => go({ at: "question", step, checked: true });
  const onwards = (step: Step, checked: boolean) => {
    const next = nextOpen(step, answers, checked);
    go(next ? { at: "question", step: next, checked } : { at: "check" });
  };
  const answered = (step: Step, checked: boolean) => {
    const guide = guideAfter(step, answers);
    if (guide) go({ at: "guide", guide, step, checked });
    else onwards(step, checked);
  };
  const passGuide = (guide: Guide, step: Step, checked: boolean) => {
    if (guide === "danger") change("danger", "called");
    onwards(step, checked);
  };
  const take = (outcome: Outcome) => {
    setPercent(undefined);
    if (outcome.kind === "received") return go({ at: "receipt", receipt: outcome.receipt, earlier: outcome.earlier });
    if (outcome.kind === "trouble") return setTrouble(outcome.trouble);
    if (outcome.kind === "belief") return setBelief(outcome.fields);
    const step = outcome.faults.flatMap(({ field }) => stepOf(field) ?? [])[0];
    setFaults(outcome.faults);
    setPersonalNumber(outcome.personalNumber);
    if (step) edit(step);
    else setTrouble({ kind: "failed", detail: outcome.faults[0]?.text ?? "" });
  };
  const send = async () => {
    setTrouble(undefined);
    setPercent(0);
    const failed = { kind: "trouble", trouble: { kind: "failed", detail: "" } } as const;
    take(await submission.current.send(answers, setPercent).catch(() => failed));
  };

  if (place.at === "receipt") return <ReceiptPage {...place} named={isNamed(answers)} />;
  if (place.at === "check") {
    return (
      <CheckPage
        answers={answers}
        belief={belief}
        trouble={trouble}
        percent={percent}
        sending={percent !== undefined}
        onChange={change}
        onEdit={(step) => percent === undefined && edit(step)}
        onSend={() => void send()}
        onBack={() => percent === undefined && go({ at: "question", step: "tried", checked: false })}
      />
    );
  }
  const { step, checked } = place;
  if (place.at === "guide") {
    return (
      <GuidePage
        key={place.guide}
        guide={place.guide}
        onGo={() => passGuide(place.guide, step, checked)}
        onBack={() => go({ at: "question", step, checked })}
      />
    );
  }
  const before = stepsFor(answers)[stepsFor(answers).indexOf(step) - 1];
  const back = checked ? () => go({ at: "check" }) : before && (() => go({ at: "question", step: before, checked }));
  return (
    <QuestionPage
      key={step}
      step={step}
      answers={answers}
      faults={faults}
      personalNumber={personalNumber}
      onChange={change}
      onDone={() => answered(step, checked)}
      onBack={back}
    />
  );
}

/** After "Ändra" only what has become unanswered is asked about again. */
function nextOpen(step: Step, answers: Answers, checked: boolean): Step | undefined {
  const steps = stepsFor(answers);
  if (!checked) return steps[steps.indexOf(step) + 1];
  return steps.find((other) => FIELDS_OF[other].some((field) => faultOf(field, answers)));
}

/** Asks before what is written is lost. Leaving quickly empties the page first and is not asked about. */
function useWarning(written: boolean) {
  useEffect(() => {
    if (!written) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (document.body.childElementCount > 0) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [written]);
}
