import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { saveFile } from "@/api/saveFile";
import { useSending } from "@/api/useSending";
import { hasAnyRole, usePerson } from "@/auth/session";
import { number } from "@/i18n/format";
import "@/ui/Button.css";
import { AskDialog } from "@/ui/AskDialog";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import "../texts";
import { keepSession, refresh, type Session, sessionById } from "../trainingQueries";
import { Attendance } from "./Attendance";
import { calendarFile } from "./calendar";
import { SessionState } from "./SessionState";
import { When } from "./When";

/** One session: coming to it, and keeping it. */
export function SessionPage() {
  const { t } = useTranslation("training");
  const { id } = useParams({ strict: false }) as { id: string };
  const keeps = hasAnyRole(usePerson(), ["coordinator"]);
  const { data, refetch } = useQuery(sessionById(id));
  if (!data) return <Skeleton rows={8} />;
  const { plan } = data;
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/utbildningar/tillfallen">{t("place.sessions")}</Link>}
        title={data.trainingName}
      />
      {data.cancelledBecause && (
        <Notice kind="warning">{t("session.cancelledBecause", { because: data.cancelledBecause })}</Notice>
      )}
      <SummaryList
        rows={[
          { key: "when", label: t("session.when"), value: <When plan={plan} /> },
          { key: "place", label: t("session.place"), value: plan.place },
          { key: "lecturers", label: t("session.lecturers"), value: plan.lecturers },
          { key: "capacity", label: t("session.capacity"), value: number(plan.capacity) },
          { key: "state", label: t("gap.standing"), value: <SessionState session={data} /> },
        ]}
      />
      <Steps session={data} onReload={() => void refetch()} />
      {keeps && data.status !== "planned" && <Attendance key={data.version} session={data} />}
    </div>
  );
}

function Steps({ session, onReload }: { session: Session; onReload(): void }) {
  const { t } = useTranslation("training");
  const queries = useQueryClient();
  const say = useToast();
  const { refusal, pending, send } = useSending([]);
  const [cancelling, setCancelling] = useState(false);
  const may = (action: Session["allowedActions"][number]) => session.allowedActions.includes(action);
  const step = async (work: () => Promise<unknown>) => {
    if (!(await send(work))) return;
    say(t("saved"));
    void refresh(queries);
  };
  const saveCalendar = () =>
    saveFile(
      new Blob([calendarFile(session, new Date())], { type: "text/calendar;charset=utf-8" }),
      `${t("session.file")}.ics`,
    );
  return (
    <>
      <ProblemNotice error={refusal} onReload={onReload} />
      <div className="row no-print">
        {may("enrol") && (
          <Button kind="primary" pending={pending} onClick={() => void step(() => keepSession.enrol(session.id, true))}>
            {t(session.freePlaces > 0 ? "session.enrol" : "session.wait")}
          </Button>
        )}
        {may("withdraw") && (
          <Button pending={pending} onClick={() => void step(() => keepSession.enrol(session.id, false))}>
            {t("session.withdraw")}
          </Button>
        )}
        {may("open") && (
          <Button kind="primary" pending={pending} onClick={() => void step(() => keepSession.open(session))}>
            {t("session.open")}
          </Button>
        )}
        {may("change") && (
          <Link to="/utbildningar/tillfallen/$id/plan" params={{ id: session.id }} className="button button-secondary">
            {t("session.change")}
          </Link>
        )}
        <Button onClick={saveCalendar}>{t("session.calendar")}</Button>
        {may("cancel") && (
          <Button kind="danger" onClick={() => setCancelling(true)}>
            {t("session.cancel")}
          </Button>
        )}
      </div>
      {cancelling && <Cancel session={session} onClose={() => setCancelling(false)} onReload={onReload} />}
    </>
  );
}

function Cancel({ session, onClose, onReload }: { session: Session; onClose(): void; onReload(): void }) {
  const { t } = useTranslation(["training", "ui"]);
  const queries = useQueryClient();
  const say = useToast();
  const { faults, refusal, pending, check, send } = useSending(["because"]);
  const [because, setBecause] = useState("");
  const cancel = async () => {
    const told = because.trim();
    if (!check(told ? {} : { because: t("ui:form.required") })) return;
    if (!(await send(() => keepSession.cancel(session, told)))) return;
    say(t("saved"));
    void refresh(queries);
    onClose();
  };
  return (
    <AskDialog
      title={t("session.cancelTitle")}
      button={t("session.cancel")}
      danger
      pending={pending}
      refusal={refusal}
      onSubmit={() => void cancel()}
      onClose={onClose}
      onReload={onReload}
    >
      <TextArea
        id="because"
        label={t("session.because")}
        hint={t("session.becauseHint")}
        limit={300}
        value={because}
        error={faults.because}
        onChange={({ target }) => setBecause(target.value)}
      />
    </AskDialog>
  );
}
