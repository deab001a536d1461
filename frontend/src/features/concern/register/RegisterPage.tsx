import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useDraft } from "@/drafts/useDraft";
import { Skeleton } from "@/ui/Skeleton";
import "../texts";
import { type ConcernReceipt, type DraftContent, noAnswers, readDraft } from "./answers";
import { Filling } from "./Filling";
import { myConcernsKey } from "./queries";
import { Receipt } from "./Receipt";
import { ResumeDraft } from "./ResumeDraft";
import "./register.css";
import { reached } from "./schema";
import { isBefore, type Step, slugOf, stepOfSlug } from "./steps";
import "./texts";
import { Wizard } from "./Wizard";

export function RegisterPage() {
  const [round, setRound] = useState(0);
  const navigate = useNavigate();
  const restart = () => {
    void navigate({ to: "/lamna-oro", search: {} });
    setRound(round + 1);
  };
  return <Attempt key={round} onRestart={restart} />;
}

function Attempt({ onRestart }: { onRestart(): void }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const wanted = stepOfSlug(useSearch({ strict: false }).steg);
  const draft = useDraft<DraftContent>("register-concern");
  const [fresh] = useState(() => new Filling(noAnswers(), crypto.randomUUID(), false, draft.keep));
  const [resumed, setResumed] = useState<Filling>();
  const [receipt, setReceipt] = useState<ConcernReceipt>();
  const [clearing, setClearing] = useState(false);

  const { flush } = draft;
  useEffect(() => {
    addEventListener("focusout", flush);
    return () => removeEventListener("focusout", flush);
  }, [flush]);

  const filling = resumed ?? fresh;
  const goTo = (step: Step) => void navigate({ to: "/lamna-oro", search: { steg: slugOf(step) } });
  const discard = async () => {
    setClearing(true);
    await draft.clear();
    onRestart();
  };
  if (receipt) {
    return <Receipt receipt={receipt} subjectKind={filling.answers.subjectKind} onAnother={onRestart} />;
  }
  if (draft.stored === undefined) return <Skeleton />;
  if (draft.stored && !resumed) {
    const { content, savedAt } = draft.stored;
    const resume = () => {
      const read = readDraft(content);
      setResumed(new Filling(read.answers, read.key, true, draft.keep));
      goTo(read.step);
    };
    return <ResumeDraft savedAt={savedAt} clearing={clearing} onResume={resume} onRestart={() => void discard()} />;
  }
  const furthest = reached(filling.answers);
  return (
    <Wizard
      filling={filling}
      step={isBefore(furthest, wanted) ? furthest : wanted}
      saved={draft.state}
      onStep={goTo}
      onReceived={(made) => {
        setReceipt(made);
        void draft.clear();
        void queryClient.invalidateQueries({ queryKey: myConcernsKey });
      }}
      onDiscard={() => void discard()}
    />
  );
}
