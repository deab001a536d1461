import { useState } from "react";
import { type Answers, type Field, noAnswers } from "./answers";
import { CheckPage } from "./CheckPage";
import { GuidePage } from "./GuidePage";
import { isGuide, type Page, pageAfter, questionOf } from "./pages";
import { QuestionPage } from "./QuestionPage";
import { ReceiptPage } from "./ReceiptPage";
import "./report.css";
import "./texts";
import { useUnsaved } from "./useUnsaved";

/** The whole way in one document: neither the address nor the history says how far somebody has come. */
export default function ReportPage() {
  const [answers, setAnswers] = useState(noAnswers);
  const [trail, setTrail] = useState<readonly Page[]>(["danger"]);
  /** What the API pointed out, by field. */
  const [faults, setFaults] = useState<Partial<Record<Field, string>>>({});
  /** From "Ändra" or an error: the way on leads back to the check. */
  const [returning, setReturning] = useState(false);
  const [receipt, setReceipt] = useState<string>();
  useUnsaved(answers.what !== "" && receipt === undefined);

  const page = trail.at(-1) ?? "danger";
  const go = (to: Page) =>
    setTrail((been) => (been.includes(to) ? been.slice(0, been.indexOf(to) + 1) : [...been, to]));
  const back = trail.length > 1 ? () => setTrail((been) => been.slice(0, -1)) : undefined;
  const change = (part: Partial<Answers>) => {
    setAnswers((before) => ({ ...before, ...part }));
    setFaults((before) => {
      const left = { ...before };
      for (const field of Object.keys(part)) delete left[field as Field];
      return left;
    });
  };
  const done = () => {
    const next = pageAfter(page, answers);
    // An answer that leads to guidance leads there also when it was changed from the check.
    if (!returning || isGuide(next)) return go(next);
    const wrong = Object.keys(faults).map((field) => questionOf(field as Field))[0];
    setReturning(wrong !== undefined);
    setTrail((been) => [...been.filter((known) => known !== "check"), wrong ?? "check"]);
  };
  const edit = (field: Field) => {
    const question = questionOf(field);
    if (!question) return;
    setReturning(true);
    setTrail((been) => [...been, question]);
  };

  if (receipt) return <ReceiptPage receipt={receipt} child={answers.subject === "child"} />;
  if (page === "check") {
    return (
      <CheckPage
        answers={answers}
        onChange={change}
        onEdit={edit}
        onBack={back}
        onReceived={setReceipt}
        onFaults={(found) => {
          setFaults(found);
          const first = Object.keys(found)[0] as Field | undefined;
          if (first) edit(first);
        }}
      />
    );
  }
  if (isGuide(page)) return <GuidePage key={page} guide={page} onDone={done} onBack={back} />;
  return (
    <QuestionPage
      key={page}
      question={page}
      answers={answers}
      faults={faults}
      onChange={change}
      onDone={done}
      onBack={back}
    />
  );
}
