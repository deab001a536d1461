import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { isProblem, problemToForm, summaryErrors } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { i18next } from "@/i18n";
import { Button } from "@/ui/Button";
import { Checkbox, CheckboxGroup, RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { SummaryList } from "@/ui/SummaryList";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { handlers, noteChange, type Recipient, type Schemas } from "../handOverQueries";
import "../handover.css";
import { ProblemNotice } from "@/ui/ProblemNotice";
import sv from "../sv.json";

const KINDS = Object.keys(sv.recipientKind) as Recipient["kind"][];
const required = v.pipe(
  v.string(),
  v.check(
    (text) => text.trim() !== "",
    () => i18next.t("ui:form.required"),
  ),
);
const RecipientFields = v.object({
  name: required,
  kind: required,
  insideAuthority: required,
  branch: v.string(),
  phone: v.string(),
  postalAddress: v.string(),
  secureAddress: v.string(),
  receivers: v.array(v.string()),
  active: v.boolean(),
});
type RecipientFields = v.InferOutput<typeof RecipientFields>;

const fieldsOf = (known: Recipient | undefined): RecipientFields => ({
  name: known?.name ?? "",
  kind: known?.kind ?? "",
  insideAuthority: known ? (known.insideAuthority ? "yes" : "no") : "",
  branch: known?.branch ?? "",
  phone: known?.phone ?? "",
  postalAddress: known?.postalAddress ?? "",
  secureAddress: known?.secureAddress ?? "",
  receivers: known?.receivers.map(({ id }) => id) ?? [],
  active: known?.active ?? true,
});

const OPTIONAL = ["branch", "phone", "postalAddress", "secureAddress"] as const;

function commandOf(fields: RecipientFields): Schemas["SaveRecipient"] {
  const inside = fields.insideAuthority === "yes";
  return {
    name: fields.name.trim(),
    kind: fields.kind as Recipient["kind"],
    insideAuthority: inside,
    receivers: inside ? fields.receivers : [],
    active: fields.active,
    ...Object.fromEntries(
      OPTIONAL.filter((key) => fields[key].trim() && (inside || key !== "branch")).map((key) => [
        key,
        fields[key].trim(),
      ]),
    ),
  };
}

type Props = {
  title: string;
  known?: Recipient;
  save(body: Schemas["SaveRecipient"]): Promise<unknown>;
  onReload?: () => void;
};

export function RecipientForm({ title, known, save, onReload }: Props) {
  const { t } = useTranslation(["handover", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const people = useQuery(handlers());
  const [problem, setProblem] = useState<Error>();
  const form = useForm<RecipientFields>({
    resolver: standardSchemaResolver(RecipientFields),
    defaultValues: fieldsOf(known),
    shouldFocusError: false,
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  const inside = useWatch({ control: form.control, name: "insideAuthority" }) === "yes";
  const field = (name: keyof RecipientFields) => ({ ...form.register(name), id: name, error: errors[name]?.message });
  const submit = form.handleSubmit(async (fields) => {
    setProblem(undefined);
    try {
      await save(commandOf(fields));
      say(t("recipients.saved"));
      void noteChange(queries);
      await navigate({ to: "/mottagare" });
    } catch (error) {
      if (!isProblem(error)) throw error;
      const homeless = problemToForm(error, form.setError, (name) => name in fields);
      if (error.errors.length === 0 || homeless.length > 0) setProblem(error);
    }
  });
  return (
    <form className="stack hand-over-form" noValidate onSubmit={submit}>
      <PageHeading kicker={<Link to="/mottagare">{t("recipients.title")}</Link>} title={title} />
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <StepUp error={problem} onProven={() => void submit()} />
      <ProblemNotice error={problem} onReload={onReload} />
      <TextField {...field("name")} label={t("recipients.name")} hint={t("recipients.nameHint")} />
      {known ? (
        <SummaryList
          rows={[
            {
              key: "kind",
              label: t("recipients.kind"),
              value: `${t(`recipientKind.${known.kind}`)}. ${t("recipients.kindFixed")}`,
            },
          ]}
        />
      ) : (
        <RadioGroup
          {...field("kind")}
          label={t("recipients.kind")}
          hint={t("recipients.kindHint")}
          choices={KINDS.map((kind) => ({ value: kind, label: t(`recipientKind.${kind}`) }))}
        />
      )}
      <RadioGroup
        {...field("insideAuthority")}
        inline
        label={t("recipients.inside")}
        hint={t("recipients.insideHint")}
        choices={(["yes", "no"] as const).map((value) => ({ value, label: t(`recipients.${value}`) }))}
      />
      {inside && <TextField {...field("branch")} optional label={t("recipients.branch")} />}
      <TextField {...field("phone")} optional short inputMode="tel" label={t("recipients.phone")} />
      <TextArea
        {...field("postalAddress")}
        optional
        rows={3}
        defaultValue={known?.postalAddress ?? ""}
        label={t("recipients.postalAddress")}
      />
      <TextField
        {...field("secureAddress")}
        optional
        label={t("recipients.secureAddress")}
        hint={t("recipients.noMail")}
      />
      {inside && people.data && (
        <Controller
          control={form.control}
          name="receivers"
          render={({ field: bound }) => (
            <CheckboxGroup
              id="receivers"
              name="receivers"
              optional
              label={t("recipients.receiversLabel")}
              hint={t("recipients.receiversHint")}
              error={summaryErrors({ receivers: errors.receivers })[0]?.text}
              value={bound.value}
              onChange={bound.onChange}
              choices={people.data.items.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        />
      )}
      {known && <Checkbox {...field("active")} label={t("recipients.active")} />}
      <div className="row">
        <Button kind="primary" type="submit" pending={isSubmitting}>
          {t("recipients.save")}
        </Button>
        <Link to="/mottagare" className="button button-quiet">
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
