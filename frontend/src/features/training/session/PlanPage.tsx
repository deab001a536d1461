import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useAnswers } from "@/api/useAnswers";
import { useKeyFor } from "@/api/useKeyFor";
import "@/ui/Button.css";
import { Button } from "@/ui/Button";
import { DatePicker } from "@/ui/DatePicker";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { offered } from "../offered";
import "../texts";
import { keepSession, refresh, type Schemas, type Session, sessionById, trainings } from "../trainingQueries";
import { momentOf, wallTime } from "./wallTime";

export function PlanPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return id === "ny" ? <PlanForm /> : <Change id={id} />;
}

function Change({ id }: { id: string }) {
  const { data, refetch } = useQuery(sessionById(id));
  if (!data) return <Skeleton rows={8} />;
  return <PlanForm key={data.version} known={data} onReload={() => void refetch()} />;
}

/** Where the API's word for a field stands in the form. */
const FIELDS: Record<string, string> = { startsAt: "starts", endsAt: "ends" };

function PlanForm({ known, onReload }: { known?: Session; onReload?: () => void }) {
  const { t } = useTranslation(["training", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const keyFor = useKeyFor();
  const { data: catalogue } = useQuery({ ...trainings(), enabled: !known });
  const starts = known ? wallTime(known.plan.startsAt) : { day: "", time: "13:00" };
  const form = useAnswers(
    {
      trainingId: known?.trainingId ?? "",
      day: starts.day,
      starts: starts.time,
      ends: known ? wallTime(known.plan.endsAt).time : "15:00",
      place: known?.plan.place ?? "",
      lecturers: known?.plan.lecturers ?? "",
      capacity: known ? String(known.plan.capacity) : "30",
    },
    ["trainingId", "day", "starts", "ends", "place", "lecturers", "capacity"],
    (name) => {
      const word = Object.keys(FIELDS).find((field) => FIELDS[field] === name) ?? name;
      return known || name === "trainingId" ? word : `plan/${word}`;
    },
  );
  const { values } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(async () => {
      // What is no time, or no number, is sent as it was written, and answered at the field.
      const plan = {
        place: values.place.trim(),
        startsAt: momentOf(values.day, values.starts) ?? values.starts,
        endsAt: momentOf(values.day, values.ends) ?? values.ends,
        lecturers: values.lecturers.trim(),
        capacity: Number(values.capacity) || values.capacity,
      } as Schemas["SessionPlan"];
      const planned = { trainingId: values.trainingId, plan };
      const { data } = await (known ? keepSession.change(known, plan) : keepSession.plan(keyFor(planned), planned));
      say(t("saved"));
      void refresh(queries);
      await navigate({ to: "/utbildningar/tillfallen/$id", params: { id: (data as Session).id } });
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <PageHeading
        kicker={<Link to="/utbildningar/tillfallen">{t("place.sessions")}</Link>}
        title={known ? known.trainingName : t("session.plan")}
      />
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <ProblemNotice error={form.refusal} onReload={onReload} />
      {!known && (
        <Select {...form.field("trainingId")} label={t("requirement.training")} choices={offered(catalogue)} />
      )}
      <DatePicker {...form.date("day")} label={t("session.day")} />
      <TextField {...form.field("starts")} short label={t("session.starts")} />
      <TextField {...form.field("ends")} short label={t("session.ends")} />
      <TextField {...form.field("place")} label={t("session.place")} hint={t("session.placeHint")} />
      <TextField {...form.field("lecturers")} label={t("session.lecturers")} hint={t("session.lecturersHint")} />
      <TextField {...form.field("capacity")} short inputMode="numeric" label={t("session.capacity")} />
      <div className="row">
        <Button kind="primary" type="submit" pending={form.pending}>
          {t("save")}
        </Button>
        <Link to="/utbildningar/tillfallen" className="button button-quiet">
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
