import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemNotice } from "@/ui/ProblemNotice";
import "@/ui/Button.css";
import { Button } from "@/ui/Button";
import { Checkbox, RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { catalogue, type Kind, kindById, refresh, type Schemas } from "../interventionQueries";
import sv from "../sv.json";
import "../texts";
import { filled, useAnswers } from "@/api/useAnswers";
import { useKeyFor } from "@/api/useKeyFor";

const LEVELS = Object.keys(sv.level) as Kind["level"][];
const EVIDENCE = Object.keys(sv.evidence) as Kind["evidence"][];
const GROUNDS = Object.keys(sv.required) as NonNullable<Kind["ground"]>[];

export function KindPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return id === "ny" ? <Add /> : <Change id={id} />;
}

function Add() {
  const keyFor = useKeyFor();
  return <KindForm save={(body) => catalogue.add(keyFor(body), body)} />;
}

function Change({ id }: { id: string }) {
  const { data, refetch } = useQuery(kindById(id));
  if (!data) return <Skeleton rows={10} />;
  return (
    <KindForm
      key={data.version}
      known={data}
      save={(body) => catalogue.change(data, body)}
      onReload={() => void refetch()}
    />
  );
}

type Props = {
  known?: Kind;
  save(body: Schemas["SaveInterventionKind"]): Promise<unknown>;
  onReload?: () => void;
};

function KindForm({ known, save, onReload }: Props) {
  const { t } = useTranslation(["intervention", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const [active, setActive] = useState(known?.active ?? true);
  const form = useAnswers(
    {
      level: known?.level ?? "",
      name: known?.name ?? "",
      description: known?.description ?? "",
      targetGroup: known?.targetGroup ?? "",
      provider: known?.provider ?? "",
      decidedBy: known?.decidedBy ?? "",
      evidence: known?.evidence ?? "",
      evidenceSource: known?.evidenceSource ?? "",
      ground: known?.ground ?? "",
    },
    ["level", "name", "description", "targetGroup", "provider", "decidedBy", "evidence"],
  );
  const individual = form.values.level === "individual";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(async () => {
      const { ground, ...rest } = filled(form.values);
      await save({ ...rest, ...(individual && ground ? { ground } : {}), active } as Schemas["SaveInterventionKind"]);
      say(t("saved"));
      void refresh(queries);
      await navigate({ to: "/insatskatalog" });
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <PageHeading
        kicker={<Link to="/insatskatalog">{t("catalogue.title")}</Link>}
        title={known ? t("catalogue.changeTitle") : t("catalogue.addTitle")}
      />
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <ProblemNotice error={form.refusal} onReload={onReload} />
      {!known && (
        <RadioGroup
          {...form.field("level")}
          label={t("kind.level")}
          choices={LEVELS.map((value) => ({ value, label: t(`level.${value}`), hint: t(`levelText.${value}`) }))}
        />
      )}
      <TextField {...form.field("name")} label={t("kind.name")} />
      <TextArea {...form.field("description")} label={t("kind.description")} limit={1000} />
      <TextField {...form.field("targetGroup")} label={t("kind.targetGroup")} />
      <TextField {...form.field("provider")} label={t("kind.provider")} hint={t("kind.functionHint")} />
      <TextField {...form.field("decidedBy")} label={t("kind.decidedBy")} hint={t("kind.functionHint")} />
      {individual && (
        <RadioGroup
          {...form.field("ground")}
          label={t("kind.ground")}
          choices={GROUNDS.map((value) => ({ value, label: t(`required.${value}`) }))}
        />
      )}
      <RadioGroup
        {...form.field("evidence")}
        label={t("kind.evidence")}
        choices={EVIDENCE.map((value) => ({ value, label: t(`evidence.${value}`) }))}
      />
      <TextField {...form.field("evidenceSource")} optional label={t("kind.evidenceSource")} />
      <Checkbox
        name="active"
        label={t("kind.active")}
        hint={t("kind.activeHint")}
        checked={active}
        onChange={({ target }) => setActive(target.checked)}
      />
      <div className="row">
        <Button kind="primary" type="submit" pending={form.pending}>
          {t("save")}
        </Button>
        <Link to="/insatskatalog" className="button button-quiet">
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
