import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldName, isProblem } from "@/api/problem";
import { DraftStatus, useDraft } from "@/drafts/useDraft";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { ComboBox } from "@/ui/ComboBox";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { noteChange, openConcerns, type PoliceRequest, refuseRequest, requestById } from "../disclosureQueries";
import { REQUEST_TONES } from "../status";
import "../disclosure.css";
import "../texts";

/** A request as it came in: taken up in the case it concerns, or refused. Opening it is logged. */
export function RequestPage() {
  const { t } = useTranslation("disclosure");
  const { id } = useParams({ strict: false }) as { id: string };
  const { data: request } = useQuery(requestById(id));
  if (!request) return <Skeleton rows={8} />;
  const row = (key: string, label: string, value: SummaryRow["value"]): SummaryRow[] =>
    value ? [{ key, label, value }] : [];
  return (
    <article className="stack">
      <PageHeading kicker={<Link to="/polisens-begaran">{t("request.title")}</Link>} title={t("request.heading")} />
      <p className="muted">{t("request.logged")}</p>
      <SummaryList
        rows={[
          ...row(
            "status",
            t("list.state"),
            <Tag tone={REQUEST_TONES[request.status]}>{t(`requestStatus.${request.status}`)}</Tag>,
          ),
          ...row("unit", t("request.unit"), request.unit),
          ...row("received", t("request.receivedAt"), moment(request.receivedAt)),
          ...row("answerBy", t("request.answerBy"), request.answerBy && day(request.answerBy)),
          ...row("caseNumber", t("request.caseNumber"), request.content.caseNumber),
          ...row("asked", t("request.asked"), request.content.asked),
          ...row("neededFor", t("request.neededFor"), request.content.neededFor),
          ...row("reason", t("open.refusal"), request.reason),
          ...row("note", t("do.noteToRecipient"), request.noteToRecipient),
        ]}
      />
      {request.concernId && (
        <Link to="/oro/$id/utlamnande" params={{ id: request.concernId }}>
          {t("request.inCase")}
        </Link>
      )}
      {request.open && (
        <>
          <TakeUp request={request} />
          <Refuse request={request} />
        </>
      )}
    </article>
  );
}

function TakeUp({ request }: { request: PoliceRequest }) {
  const { t } = useTranslation(["disclosure", "ui"]);
  const navigate = useNavigate();
  const { data } = useQuery(openConcerns());
  const [concern, setConcern] = useState("");
  const [fault, setFault] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!concern) return setFault(t("ui:form.required"));
    void navigate({ to: "/oro/$id/utlamnande/nytt", params: { id: concern }, search: { begaran: request.id } });
  };
  return (
    <form className="stack disclosure-form" noValidate onSubmit={submit} aria-labelledby="take-up">
      <h2 id="take-up">{t("request.takeUp")}</h2>
      <p>{t("request.takeUpText")}</p>
      {data ? (
        <ComboBox
          id="concern"
          label={t("request.concern")}
          hint={t("request.concernHint")}
          error={fault}
          value={concern}
          onChange={(chosen) => {
            setConcern(chosen);
            setFault(undefined);
          }}
          choices={data.items.map((one) => ({
            value: one.id,
            label: t("request.concernChoice", { number: one.caseNumber, date: day(one.receivedAt) }),
          }))}
        />
      ) : (
        <Skeleton rows={2} />
      )}
      <div className="row">
        <Button kind="primary" type="submit">
          {t("request.takeUpSubmit")}
        </Button>
      </div>
    </form>
  );
}

type Refusal = { reason: string; noteToRecipient: string };

function Refuse({ request }: { request: PoliceRequest }) {
  const draft = useDraft<Refusal>(`police-request-${request.id}`);
  if (draft.stored === undefined) return <Skeleton rows={4} />;
  return <RefuseForm request={request} draft={draft} />;
}

function RefuseForm({ request, draft }: { request: PoliceRequest; draft: ReturnType<typeof useDraft<Refusal>> }) {
  const { t } = useTranslation(["disclosure", "ui"]);
  const queries = useQueryClient();
  const say = useToast();
  const [values, setValues] = useState<Refusal>(draft.stored?.content ?? { reason: "", noteToRecipient: "" });
  const [faults, setFaults] = useState<Partial<Record<string, string>>>({});
  const [problem, setProblem] = useState<Error>();
  const [pending, setPending] = useState(false);
  const field = (name: keyof Refusal, limit: number) => ({
    id: name,
    label: t(`do.${name}`),
    error: faults[name],
    limit,
    value: values[name],
    onChange: ({ target }: { target: { value: string } }) => {
      const next = { ...values, [name]: target.value };
      setValues(next);
      setFaults({});
      draft.keep(next);
    },
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const reason = values.reason.trim();
    if (!reason) return setFaults({ reason: t("ui:form.required") });
    const note = values.noteToRecipient.trim();
    setPending(true);
    setProblem(undefined);
    try {
      await refuseRequest(request, { reason, ...(note ? { noteToRecipient: note } : {}) });
      await draft.clear();
      say(t("request.refused"));
      await noteChange(queries);
    } catch (error) {
      if (!isProblem(error)) throw error;
      setFaults(Object.fromEntries(error.errors.map(({ pointer, detail }) => [fieldName(pointer), detail])));
      const homeless = error.errors.some(({ pointer }) => !(fieldName(pointer) in values));
      if (error.errors.length === 0 || homeless) setProblem(error);
    } finally {
      setPending(false);
    }
  };
  const reload = () => {
    setProblem(undefined);
    void noteChange(queries);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only saves the draft
    <form
      className="stack disclosure-form"
      noValidate
      onSubmit={(event) => void submit(event)}
      onBlur={draft.flush}
      aria-labelledby="refuse"
    >
      <h2 id="refuse">{t("request.refuse")}</h2>
      <p>{t("request.refuseText")}</p>
      <ProblemNotice error={problem} onReload={reload} />
      <TextArea {...field("reason", 4000)} hint={t("do.reasonHint")} />
      <TextArea {...field("noteToRecipient", 1000)} hint={t("do.noteHint")} optional />
      <div className="row">
        <Button type="submit" pending={pending}>
          {t("request.refuseSubmit")}
        </Button>
      </div>
      <DraftStatus state={draft.state} />
    </form>
  );
}
