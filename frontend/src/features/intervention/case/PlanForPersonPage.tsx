import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/ui/ProblemNotice";
import "@/ui/Button.css";
import { today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { individual, kinds, refresh, type Schemas } from "../interventionQueries";
import "../texts";
import { filled, useAnswers } from "@/api/useAnswers";
import { useKeyFor } from "@/api/useKeyFor";

const route = getRouteApi("/staff/oro/$id/insatser/ny");
const GOALS = ["goal1", "goal2", "goal3"] as const;

/** What it rests on is asked before what it is to lead to. */
export function PlanForPersonPage() {
  const { t } = useTranslation(["intervention", "ui"]);
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const queries = useQueryClient();
  const say = useToast();
  const keyFor = useKeyFor();
  const offered = useQuery(kinds()).data?.items.filter(({ active, level }) => active && level === "individual") ?? [];
  const form = useAnswers(
    {
      kindId: "",
      ground: "",
      groundOn: today(),
      groundNote: "",
      startsOn: today(),
      endsOn: "",
      followUpOn: "",
      goal1: "",
      goal2: "",
      goal3: "",
    },
    ["kindId", "ground", "groundOn", "groundNote", "startsOn", "endsOn", "goal1"],
    (name) => name.replace(/^goal(\d)$/, (_, place: string) => `goals.${Number(place) - 1}`),
  );
  const chosen = offered.find((kind) => kind.id === form.values.kindId);
  const grounds = (["consent", "decision"] as const).filter(
    (ground) => !chosen?.ground || chosen.ground === "either" || chosen.ground === ground,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(async () => {
      const { goal1, goal2, goal3, ...rest } = form.values;
      const goals = [goal1, goal2, goal3].map((goal) => goal.trim()).filter(Boolean);
      const body = { ...filled(rest), goals } as Schemas["PlanIndividualIntervention"];
      await individual.plan(id, keyFor(body), body);
      say(t("saved"));
      void refresh(queries);
      await navigate({ to: "/oro/$id/insatser", params: { id } });
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <PageHeading
        kicker={
          <Link to="/oro/$id/insatser" params={{ id }}>
            {t("case.title")}
          </Link>
        }
        title={t("plan")}
        lead={t("case.textHint")}
      />
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <ProblemNotice error={form.refusal} />
      <Select
        {...form.field("kindId")}
        label={t("kindChosen")}
        hint={chosen ? t("case.decides", { who: chosen.decidedBy }) : undefined}
        choices={offered.map((kind) => ({ value: kind.id, label: kind.name }))}
      />
      <RadioGroup
        {...form.field("ground")}
        label={t("case.ground")}
        hint={t("case.groundHint")}
        choices={grounds.map((value) => ({ value, label: t(`ground.${value}`) }))}
      />
      <DatePicker {...form.date("groundOn")} label={t("case.groundOn")} max={today()} />
      <TextArea
        {...form.field("groundNote")}
        label={t("case.groundNote")}
        hint={t("case.groundNoteHint")}
        limit={1000}
      />
      <DatePicker {...form.date("startsOn")} label={t("startsOn")} />
      <DatePicker {...form.date("endsOn")} label={t("endsOn")} />
      <DatePicker {...form.date("followUpOn")} optional label={t("followUpOn")} hint={t("followUpHint")} />
      {GOALS.map((name, i) => (
        <TextField
          key={name}
          {...form.field(name)}
          optional={i > 0}
          label={t("case.goal", { number: i + 1 })}
          hint={i === 0 ? t("case.goalHint") : undefined}
        />
      ))}
      <div className="row">
        <Button kind="primary" type="submit" pending={form.pending}>
          {t("save")}
        </Button>
        <Link to="/oro/$id/insatser" params={{ id }} className="button button-quiet">
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
