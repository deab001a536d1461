import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem, type Problem } from "@/api/problem";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { SummaryList, type SummaryRow } from "@/ui/SummaryList";
import { Table } from "@/ui/Table";
import { type Individual, individual, refresh } from "../interventionQueries";
import { State } from "../State";
import "../texts";
import { CancelDialog, ScheduleDialog, SessionDialog } from "./dialogs";
import { EndDialog } from "./EndDialog";

const STEPS = {
  note_session: SessionDialog,
  reschedule: ScheduleDialog,
  end: EndDialog,
  cancel: CancelDialog,
} as const;
const ORDER = ["note_session", "reschedule", "end", "cancel"] as const;

/** One intervention with its goals and sessions, and what can be done with it. */
export function One({ concern, one }: { concern: string; one: Individual }) {
  const { t } = useTranslation("intervention");
  const queries = useQueryClient();
  const [asking, setAsking] = useState<(typeof ORDER)[number]>();
  const [refusal, setRefusal] = useState<Problem>();
  const reload = () => {
    setAsking(undefined);
    setRefusal(undefined);
    void refresh(queries);
  };
  const begin = async () => {
    try {
      await individual.begin(concern, one);
      reload();
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(error);
    }
  };
  const Asked = asking && STEPS[asking];
  const steps = ORDER.filter((step) => one.allowedActions.includes(step));
  return (
    <section className="stack" aria-labelledby={one.id}>
      <h2 id={one.id}>
        {one.kindName} <State status={one.status} />
      </h2>
      <ProblemNotice error={refusal} onReload={reload} />
      <Facts one={one} />
      <Goals one={one} />
      <Sessions one={one} />
      {(steps.length > 0 || one.allowedActions.includes("begin")) && (
        <div className="row no-print">
          {one.allowedActions.includes("begin") && (
            <Button kind="primary" onClick={() => void begin()}>
              {t("case.begin")}
            </Button>
          )}
          {steps.map((step) => (
            <Button key={step} onClick={() => setAsking(step)}>
              {t(`case.step.${step}`)}
            </Button>
          ))}
        </div>
      )}
      {Asked && <Asked concern={concern} one={one} onClose={() => setAsking(undefined)} onDone={reload} />}
    </section>
  );
}

function Facts({ one }: { one: Individual }) {
  const { t } = useTranslation("intervention");
  const rows: SummaryRow[] = [
    {
      key: "ground",
      label: t("case.ground"),
      value: `${t(`ground.${one.ground}`)} ${day(one.groundOn)}: ${one.groundNote}`,
    },
    { key: "period", label: t("period"), value: `${day(one.startsOn)} – ${day(one.endsOn)}` },
    { key: "who", label: t("case.plannedBy"), value: one.plannedBy.name },
  ];
  if (one.followUpOn && !one.endedOn) rows.push({ key: "next", label: t("followUpOn"), value: day(one.followUpOn) });
  if (one.endedOn) rows.push({ key: "ended", label: t(`status.${one.status}`), value: day(one.endedOn) });
  if (one.cancellation)
    rows.push({
      key: "cancelled",
      label: t("case.cause"),
      value: `${t(`cause.${one.cancellation}`)}. ${one.cancellationReason ?? ""}`,
    });
  return <SummaryList rows={rows} />;
}

function Goals({ one: { goals, status } }: { one: Individual }) {
  const { t } = useTranslation("intervention");
  return (
    <>
      <h3>{t("case.goals")}</h3>
      <ol>
        {goals.map(({ text, outcome, note }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: goals have no other name and never move
          <li key={place}>
            {text}
            {status === "ended" && outcome && (
              <>
                {" "}
                <strong>{t(`outcome.${outcome}`)}</strong>
                {note && `: ${note}`}
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Sessions({ one: { sessions } }: { one: Individual }) {
  const { t } = useTranslation("intervention");
  if (sessions.length === 0) return null;
  return (
    <>
      <h3>{t("case.sessions")}</h3>
      <Table
        caption={t("case.sessions")}
        columns={[
          { key: "day", label: t("day"), heading: true, cell: ({ heldOn }) => day(heldOn) },
          {
            key: "came",
            label: t("case.attended"),
            cell: ({ attended }) => t(attended ? "case.came" : "case.absent"),
          },
          { key: "note", label: t("case.note"), cell: ({ note }) => note ?? "–" },
        ]}
        rows={sessions}
        rowKey={({ id }) => id}
      />
    </>
  );
}
