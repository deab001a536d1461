import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSending } from "@/api/useSending";
import { Button } from "@/ui/Button";
import { CheckboxGroup } from "@/ui/Choices";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import "../texts";
import { type Enrolment, enrolments, keepSession, refresh, type Session } from "../trainingQueries";

/** Who has enrolled, and who came: ticked by the coordinator. */
export function Attendance({ session }: { session: Session }) {
  const { t } = useTranslation("training");
  const { data } = useQuery(enrolments(session.id));
  return (
    <section className="stack">
      <h2>{t("session.enrolled")}</h2>
      {!data ? <Skeleton rows={4} /> : <Ticks session={session} known={data.items} />}
    </section>
  );
}

function Ticks({ session, known }: { session: Session; known: readonly Enrolment[] }) {
  const { t } = useTranslation("training");
  const queries = useQueryClient();
  const say = useToast();
  const { refusal, pending, send } = useSending([]);
  const [present, setPresent] = useState(
    known.filter((one) => one.present).map(({ employeeNumber }) => employeeNumber),
  );
  const [others, setOthers] = useState("");
  const taking = session.allowedActions.includes("take_attendance");
  const named = ({ name, employeeNumber, state }: Enrolment) =>
    [name ? `${name} (${employeeNumber})` : employeeNumber, state === "queue" && t("session.mine.queue")]
      .filter(Boolean)
      .join(", ");
  const save = async () => {
    const came = [...new Set([...present, ...others.split(/[\s,;]+/).filter(Boolean)])];
    if (!(await send(() => keepSession.attendance(session, came)))) return;
    say(t("saved"));
    void refresh(queries);
  };
  if (!taking) {
    return known.length === 0 ? (
      <p>{t("session.nobody")}</p>
    ) : (
      <ol>
        {known.map((one) => (
          <li key={one.employeeNumber}>{named(one)}</li>
        ))}
      </ol>
    );
  }
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <ProblemNotice error={refusal} />
      <CheckboxGroup
        name="present"
        label={t("session.present")}
        hint={t("session.presentHint")}
        value={present}
        onChange={setPresent}
        choices={known.map((one) => ({ value: one.employeeNumber, label: named(one) }))}
      />
      <TextField
        id="others"
        optional
        label={t("session.others")}
        hint={t("session.othersHint")}
        value={others}
        onChange={({ target }) => setOthers(target.value)}
      />
      <div className="row">
        <Button kind="primary" type="submit" pending={pending}>
          {t("session.saveAttendance")}
        </Button>
      </div>
    </form>
  );
}
