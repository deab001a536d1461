import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { filled, useAnswers } from "@/api/useAnswers";
import { useKeyFor } from "@/api/useKeyFor";
import { useSending } from "@/api/useSending";
import { today } from "@/i18n/format";
import "@/ui/Button.css";
import { AskDialog } from "@/ui/AskDialog";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { offered } from "../offered";
import sv from "../sv.json";
import "../texts";
import {
  type Requirement,
  refresh,
  requirementById,
  requiring,
  type Schemas,
  trainings,
  units,
} from "../trainingQueries";
import { useNames } from "../useNames";

const PRIORITIES = Object.keys(sv.priority) as Requirement["terms"]["priority"][];
const AUDIENCES = Object.keys(sv.audience) as Requirement["audience"][];

export function RequirementPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return id === "ny" ? <RequirementForm /> : <Change id={id} />;
}

function Change({ id }: { id: string }) {
  const { data, refetch } = useQuery(requirementById(id));
  if (!data) return <Skeleton rows={8} />;
  return <RequirementForm key={data.version} known={data} onReload={() => void refetch()} />;
}

function RequirementForm({ known, onReload }: { known?: Requirement; onReload?: () => void }) {
  const { t } = useTranslation(["training", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const keyFor = useKeyFor();
  const names = useNames();
  const [withdrawing, setWithdrawing] = useState(false);
  const { data: catalogue } = useQuery({ ...trainings(), enabled: !known });
  const { data: unitList } = useQuery({ ...units(), enabled: !known });
  const form = useAnswers(
    {
      trainingId: known?.trainingId ?? "",
      groupCode: known?.groupCode ?? "",
      unitId: known?.unitId ?? "",
      audience: known?.audience ?? "",
      priority: known?.terms.priority ?? "",
      dueOn: known?.terms.dueOn ?? "",
      validityMonths: known?.terms.validityMonths ? String(known.terms.validityMonths) : known ? "" : "24",
      agreedSectorCode: known?.terms.agreedSectorCode ?? "",
      agreedOn: known?.terms.agreedOn ?? "",
    },
    known ? ["priority", "dueOn"] : ["trainingId", "audience", "priority", "dueOn"],
    (name) => (["trainingId", "groupCode", "unitId", "audience"].includes(name) || known ? name : `terms/${name}`),
  );
  const { values } = form;
  const leave = async () => {
    say(t("saved"));
    void refresh(queries);
    await navigate({ to: "/utbildningar/krav" });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(async () => {
      const { trainingId, groupCode, unitId, audience, validityMonths, ...rest } = filled(values);
      const terms = {
        ...rest,
        ...(validityMonths ? { validityMonths: Number(validityMonths) || validityMonths } : {}),
      } as Schemas["RequirementTerms"];
      const whom = { ...(groupCode ? { groupCode } : {}), ...(unitId ? { unitId } : {}) };
      const added = { trainingId, audience, ...whom, terms } as Schemas["AddTrainingRequirement"];
      await (known ? requiring.change(known, terms) : requiring.add(keyFor(added), added));
      await leave();
    });
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <PageHeading
        kicker={<Link to="/utbildningar/krav">{t("place.requirements")}</Link>}
        title={known ? known.trainingName : t("requirement.add")}
      />
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <ProblemNotice error={form.refusal} onReload={onReload} />
      {!known && (
        <>
          <Select {...form.field("trainingId")} label={t("requirement.training")} choices={offered(catalogue)} />
          <Select
            {...form.field("groupCode")}
            label={t("requirement.group")}
            hint={t("requirement.groupHint")}
            choices={names.groups.map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Select
            {...form.field("unitId")}
            optional
            label={t("requirement.unit")}
            choices={(unitList?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          />
          <RadioGroup
            {...form.field("audience")}
            label={t("requirement.audience")}
            choices={AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
          />
        </>
      )}
      <RadioGroup
        {...form.field("priority")}
        label={t("requirement.priority")}
        choices={PRIORITIES.map((value) => ({ value, label: t(`priority.${value}`) }))}
      />
      <Select
        {...form.field("agreedSectorCode")}
        optional
        label={t("requirement.agreedSector")}
        choices={names.sectors.map(({ code, name }) => ({ value: code, label: name }))}
      />
      {values.agreedSectorCode && (
        <DatePicker {...form.date("agreedOn")} max={today()} label={t("requirement.agreedOn")} />
      )}
      <DatePicker {...form.date("dueOn")} label={t("own.due")} />
      <TextField
        {...form.field("validityMonths")}
        optional
        short
        inputMode="numeric"
        label={t("requirement.validityMonths")}
        hint={t("requirement.validityHint")}
      />
      <div className="row">
        <Button kind="primary" type="submit" pending={form.pending}>
          {t("save")}
        </Button>
        {known?.allowedActions.includes("withdraw") && (
          <Button kind="danger" onClick={() => setWithdrawing(true)}>
            {t("requirement.withdraw")}
          </Button>
        )}
        <Link to="/utbildningar/krav" className="button button-quiet">
          {t("ui:form.cancel")}
        </Link>
      </div>
      {known && withdrawing && (
        <Withdraw known={known} onDone={leave} onClose={() => setWithdrawing(false)} onReload={onReload} />
      )}
    </form>
  );
}

type WithdrawProps = {
  known: Requirement;
  onDone(): Promise<void>;
  onClose(): void;
  onReload: (() => void) | undefined;
};

function Withdraw({ known, onDone, onClose, onReload }: WithdrawProps) {
  const { t } = useTranslation("training");
  const { refusal, pending, send } = useSending([]);
  const withdraw = async () => {
    if (await send(() => requiring.withdraw(known))) await onDone();
  };
  return (
    <AskDialog
      title={t("requirement.withdrawTitle")}
      button={t("requirement.withdraw")}
      danger
      pending={pending}
      refusal={refusal}
      onSubmit={() => void withdraw()}
      onClose={onClose}
      onReload={() => onReload?.()}
    >
      <p>{t("requirement.withdrawText")}</p>
    </AskDialog>
  );
}
