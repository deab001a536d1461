import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/ui/ProblemNotice";
import "@/ui/Button.css";
import { today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { DatePicker } from "@/ui/DatePicker";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import {
  group,
  type Intervention,
  interventionById,
  kinds,
  refresh,
  type Schemas,
  sectors,
} from "../interventionQueries";
import "../texts";
import { filled, useAnswers } from "@/api/useAnswers";
import { useKeyFor } from "@/api/useKeyFor";

export function PlanPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return id === "ny" ? <PlanForm /> : <Change id={id} />;
}

function Change({ id }: { id: string }) {
  const { data, refetch } = useQuery(interventionById(id));
  if (!data) return <Skeleton rows={8} />;
  return <PlanForm key={data.version} known={data} onReload={() => void refetch()} />;
}

function PlanForm({ known, onReload }: { known?: Intervention; onReload?: () => void }) {
  const { t } = useTranslation(["intervention", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const keyFor = useKeyFor();
  const offered = useQuery(kinds()).data?.items.filter(({ active, level }) => active && level !== "individual") ?? [];
  const places = useQuery(sectors()).data?.items ?? [];
  const { plan } = known ?? {};
  const form = useAnswers(
    {
      kindId: known?.kindId ?? "",
      name: plan?.name ?? "",
      sectorCode: plan?.sectorCode ?? "",
      startsOn: plan?.startsOn ?? today(),
      endsOn: plan?.endsOn ?? "",
      followUpOn: plan?.followUpOn ?? "",
    },
    ["kindId", "name", "startsOn", "endsOn"],
    (name) => (known || name === "kindId" ? name : `plan.${name}`),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(async () => {
      const { kindId, ...rest } = form.values;
      const plan = filled(rest) as Schemas["InterventionPlan"];
      const body = { kindId, plan };
      const { data } = await (known ? group.change(known, plan) : group.plan(keyFor(body), body));
      say(t("saved"));
      void refresh(queries);
      await navigate({ to: "/insatser/$id", params: { id: (data as Intervention).id } });
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <PageHeading
        kicker={<Link to="/insatser">{t("title")}</Link>}
        title={known ? t("changePlan") : t("plan")}
        lead={t("planLead")}
      />
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <ProblemNotice error={form.refusal} onReload={onReload} />
      {!known && (
        <Select
          {...form.field("kindId")}
          label={t("kindChosen")}
          choices={offered.map(({ id, level, name }) => ({ value: id, label: `${t(`levelShort.${level}`)}: ${name}` }))}
        />
      )}
      <TextField {...form.field("name")} label={t("name")} hint={t("nameHint")} />
      <Select
        {...form.field("sectorCode")}
        label={t("sector")}
        empty={t("wholeMunicipality")}
        choices={places.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <DatePicker {...form.date("startsOn")} label={t("startsOn")} />
      <DatePicker {...form.date("endsOn")} label={t("endsOn")} />
      <DatePicker {...form.date("followUpOn")} optional label={t("followUpOn")} hint={t("followUpHint")} />
      <div className="row">
        <Button kind="primary" type="submit" pending={form.pending}>
          {t("save")}
        </Button>
        <Link to="/insatser" className="button button-quiet">
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
