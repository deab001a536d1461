import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldName, isProblem } from "@/api/problem";
import { usePerson } from "@/auth/session";
import { type Draft, useDraft } from "@/drafts/useDraft";
import type { Faults } from "@/leaving/BasisTest";
import { Notice } from "@/ui/Notice";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { useToast } from "@/ui/Toast";
import { type Disclosure, disclosureById, noteChange, optionsOf, type Schemas, steps } from "../disclosureQueries";
import "../texts";
import { type Answers, commandOf, startingWith } from "./answers";
import { CheckFields, checkFaults } from "./CheckFields";
import { GroundFields, groundFaults, useBases } from "./GroundFields";
import { PartsFields, partsFaults } from "./PartsFields";
import { StepFrame } from "./StepFrame";
import { type Step, slugOf, stepOfField, stepOfSlug } from "./steps";

export function PreparePage() {
  const { t } = useTranslation("disclosure");
  const { id } = useParams({ strict: false }) as { id: string };
  const { data: disclosure } = useQuery(disclosureById(id));
  const options = useQuery({ ...optionsOf(disclosure?.concernId ?? ""), enabled: Boolean(disclosure) });
  const draft = useDraft<Answers>(`disclosure-${id}`);
  if (!disclosure || !options.data || draft.stored === undefined) return <Skeleton rows={8} />;
  if (!disclosure.allowedActions.includes("prepare")) {
    return (
      <Notice kind="warning" title={t("prepare.notNow")}>
        <p>
          <Link to="/utlamnanden/$id" params={{ id }}>
            {t("open.title", { recipient: disclosure.recipient })}
          </Link>
        </p>
      </Notice>
    );
  }
  return <Wizard key={id} disclosure={disclosure} options={options.data} draft={draft} />;
}

/** One's own draft outlives being put forward, for changing it; not that somebody else has prepared it since. */
const draftOf = ({ stored }: Draft<Answers>, { preparedBy, preparedAt }: Disclosure, me: string): unknown =>
  stored && preparedBy && preparedAt && preparedBy.id !== me && preparedAt > stored.savedAt ? null : stored?.content;

type Props = { disclosure: Disclosure; options: Schemas["DisclosureOptions"]; draft: Draft<Answers> };

function Wizard({ disclosure, options, draft }: Props) {
  const { t } = useTranslation(["disclosure", "ui"]);
  const { steg } = useSearch({ strict: false }) as { steg?: string };
  const navigate = useNavigate();
  const queries = useQueryClient();
  const say = useToast();
  const person = usePerson();
  const [answers, setAnswers] = useState(() =>
    startingWith(draftOf(draft, disclosure, person.id), disclosure, options),
  );
  const [given, setGiven] = useState<Faults>({});
  const [problem, setProblem] = useState<Error>();
  const [sending, setSending] = useState(false);
  const bases = useBases(answers, {
    ageGroup: options.ageGroup,
    recipient: disclosure.recipientKind,
    direction: disclosure.direction,
  });
  const chosen = bases?.find(({ basis }) => basis.code === answers.basisCode);
  const wanted = stepOfSlug(steg) ?? "parts";
  const step: Step =
    Object.keys(partsFaults(answers)).length > 0 ? "parts" : wanted === "check" && !chosen ? "ground" : wanted;
  const go = (to: Step) =>
    void navigate({ to: "/utlamnanden/$id/forbered", params: { id: disclosure.id }, search: { steg: slugOf(to) } });
  const change = (next: Answers) => {
    setGiven({});
    setProblem(undefined);
    setAnswers(next);
    draft.keep(next);
  };
  const submit = async () => {
    if (!chosen || sending) return;
    setSending(true);
    setProblem(undefined);
    try {
      await steps.prepare(disclosure, commandOf(answers, chosen.basis));
      await noteChange(queries);
      say(t("prepare.done"));
      await navigate({ to: "/utlamnanden/$id", params: { id: disclosure.id } });
    } catch (error) {
      if (!isProblem(error)) throw error;
      setProblem(error);
      setGiven(Object.fromEntries(error.errors.map(({ pointer, detail }) => [fieldName(pointer), detail])));
      const place = error.errors.map(({ pointer }) => stepOfField(fieldName(pointer))).find(Boolean);
      if (place) go(place);
    } finally {
      setSending(false);
    }
  };
  const reload = () => {
    setProblem(undefined);
    void noteChange(queries);
  };
  const frame = {
    step,
    given,
    saved: draft.state,
    pending: sending,
    onLeaveField: draft.flush,
    kicker: (
      <Link to="/utlamnanden/$id" params={{ id: disclosure.id }}>
        {t("open.title", { recipient: disclosure.recipient })}
      </Link>
    ),
  };
  return (
    <>
      <ProblemNotice error={problem} onReload={reload} />
      {step === "parts" && (
        <StepFrame {...frame} submit={t("ui:form.next")} check={() => partsFaults(answers)} onDone={() => go("ground")}>
          {(faults) => <PartsFields parts={options.parts} answers={answers} faults={faults} onChange={change} />}
        </StepFrame>
      )}
      {step === "ground" && (
        <StepFrame
          {...frame}
          submit={t("ui:form.next")}
          check={() => groundFaults(answers, bases)}
          onDone={() => go("check")}
          onBack={() => go("parts")}
        >
          {(faults) => (
            <GroundFields
              bases={bases}
              principals={options.principals}
              answers={answers}
              faults={faults}
              onChange={change}
            />
          )}
        </StepFrame>
      )}
      {step === "check" && (
        <StepFrame
          {...frame}
          submit={t("prepare.submit")}
          check={() => checkFaults(answers)}
          onDone={() => void submit()}
          onBack={() => go("ground")}
        >
          {(faults) => (
            <CheckFields
              parts={options.parts}
              basis={chosen?.basis}
              decider={options.principals.find(({ id }) => id === answers.deciderId)?.name}
              answers={answers}
              faults={faults}
              onChange={change}
              onEdit={go}
            />
          )}
        </StepFrame>
      )}
    </>
  );
}
