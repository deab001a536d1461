import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { filled, useAnswers } from "@/api/useAnswers";
import { useKeyFor } from "@/api/useKeyFor";
import "@/ui/Button.css";
import { Button } from "@/ui/Button";
import { CheckboxGroup, RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import sv from "../sv.json";
import "../texts";
import { catalogue, refresh, type Schemas, type Training, trainingById } from "../trainingQueries";

const CONTENTS = Object.keys(sv.content) as Training["contents"];
const FORMS = Object.keys(sv.formName) as Training["form"][];
const DEPTHS = Object.keys(sv.depthName) as Training["depth"][];
const STATUSES = Object.keys(sv.statusName) as Training["status"][];

export function TrainingFormPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return id === "ny" ? <Add /> : <Change id={id} />;
}

function Add() {
  const keyFor = useKeyFor();
  return <TrainingForm save={(body) => catalogue.add(keyFor(body), body)} />;
}

function Change({ id }: { id: string }) {
  const { data, refetch } = useQuery(trainingById(id));
  if (!data) return <Skeleton rows={10} />;
  return (
    <TrainingForm
      key={data.version}
      known={data}
      save={(body) => catalogue.change(data, body)}
      onReload={() => void refetch()}
    />
  );
}

type Props = {
  known?: Training;
  save(body: Schemas["SaveTraining"]): Promise<unknown>;
  onReload?: () => void;
};

function TrainingForm({ known, save, onReload }: Props) {
  const { t } = useTranslation(["training", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const [contents, setContents] = useState<readonly string[]>(known?.contents ?? []);
  const [noContents, setNoContents] = useState(false);
  const form = useAnswers(
    {
      name: known?.name ?? "",
      description: known?.description ?? "",
      depth: known?.depth ?? "",
      form: known?.form ?? "",
      minutes: known?.minutes ? String(known.minutes) : "",
      provider: known?.provider ?? "",
      link: known?.link ?? "",
      language: known?.language ?? "sv",
      source: known?.source ?? "",
      status: known?.status ?? "current",
    },
    ["name", "description", "depth", "form", "provider", "language", "status"],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setNoContents(contents.length === 0);
    void form.send(async () => {
      if (contents.length === 0) return;
      const { minutes, ...rest } = filled(form.values);
      // What is no number is sent as it was written, and answered at the field.
      await save({
        ...rest,
        contents,
        ...(minutes ? { minutes: Number(minutes) || minutes } : {}),
      } as Schemas["SaveTraining"]);
      say(t("saved"));
      void refresh(queries);
      await navigate({ to: "/utbildningar" });
    });
  };
  const errors = [...form.errors, ...(noContents ? [{ id: "contents", text: t("ui:form.required") }] : [])];
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <PageHeading
        kicker={<Link to="/utbildningar">{t("title")}</Link>}
        title={known ? t("changeTitle") : t("addTitle")}
      />
      <ErrorSummary errors={errors} attempt={form.attempt} />
      <ProblemNotice error={form.refusal} onReload={onReload} />
      <TextField {...form.field("name")} label={t("name")} />
      <TextArea {...form.field("description")} label={t("description")} limit={1000} />
      <CheckboxGroup
        id="contents"
        name="contents"
        label={t("contents")}
        error={noContents ? t("ui:form.required") : undefined}
        value={contents}
        onChange={setContents}
        choices={CONTENTS.map((value) => ({ value, label: t(`content.${value}`) }))}
      />
      <RadioGroup
        {...form.field("depth")}
        label={t("depth")}
        choices={DEPTHS.map((value) => ({ value, label: t(`depthName.${value}`) }))}
      />
      <RadioGroup
        {...form.field("form")}
        label={t("form")}
        choices={FORMS.map((value) => ({ value, label: t(`formName.${value}`) }))}
      />
      <TextField {...form.field("minutes")} optional short inputMode="numeric" label={t("minutes")} />
      <TextField {...form.field("provider")} label={t("provider")} hint={t("providerHint")} />
      <TextField {...form.field("link")} optional label={t("link")} hint={t("linkHint")} />
      <TextField {...form.field("language")} short label={t("language")} hint={t("languageHint")} />
      <TextField {...form.field("source")} optional label={t("source")} hint={t("sourceHint")} />
      <RadioGroup
        {...form.field("status")}
        label={t("status")}
        choices={STATUSES.map((value) => ({ value, label: t(`statusName.${value}`) }))}
      />
      <div className="row">
        <Button kind="primary" type="submit" pending={form.pending}>
          {t("save")}
        </Button>
        <Link to="/utbildningar" className="button button-quiet">
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
