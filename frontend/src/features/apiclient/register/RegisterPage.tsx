import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { useIdempotencyKey } from "@/api/idempotency";
import { type Problem, problemIn, problemToForm, summaryErrors } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { type Draft, DraftStatus, useDraft } from "@/drafts/useDraft";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { CheckboxGroup, RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { noteSystem, registry } from "../apiClientQueries";
import { KINDS, type Kind, SCOPE_TEXT, SCOPES_OF, type Scope } from "../codes";
import { field, messageAt } from "../fields";
import "../texts";
import { BLANK, Registration } from "./schema";

export function RegisterPage() {
  const { t } = useTranslation("apiclient");
  const draft = useDraft<Registration>("register-api-client");
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/api-nycklar">{t("list.title")}</Link>}
        title={t("register.title")}
        lead={t("register.lead")}
      />
      {draft.stored === undefined ? <Skeleton rows={8} /> : <RegisterForm draft={draft} />}
    </div>
  );
}

function RegisterForm({ draft }: { draft: Draft<Registration> }) {
  const { t } = useTranslation(["apiclient", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const key = useIdempotencyKey();
  const [error, setError] = useState<Problem>();
  const form = useForm<Registration>({
    resolver: standardSchemaResolver(Registration),
    defaultValues: { ...BLANK, ...draft.stored?.content },
    shouldFocusError: false,
  });
  const { keep } = draft;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ values, isDirty }) => isDirty && keep(values),
      }),
    [form, keep],
  );
  const kind = useWatch({ control: form.control, name: "kind" }) as Kind | "";
  const submit = form.handleSubmit(async (written) => {
    setError(undefined);
    try {
      const system = await registry.register(key.header(), {
        ...written,
        kind: written.kind as Kind,
        scopes: written.scopes as Scope[],
      });
      key.renew();
      await draft.clear();
      noteSystem(queries, system);
      say(t(system.proposal ? "register.proposed" : "register.done"));
      await navigate({
        to: system.allowedActions.includes("issue_credential") ? "/api-nycklar/$id/nyckel" : "/api-nycklar/$id",
        params: { id: system.id },
      });
    } catch (thrown) {
      const problem = problemIn(thrown);
      const known = (name: string) => form.getValues(name as keyof Registration) !== undefined;
      const homeless = problemToForm(problem, form.setError, known);
      if (problem.errors.length === 0 || homeless.length > 0) setError(problem);
      // What was refused was not kept under the key: a corrected form is another request.
      if (problem.errors.length > 0) key.renew();
    }
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only saves the draft
    <form className="stack step-form" noValidate onSubmit={submit} onBlur={draft.flush}>
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <StepUp error={error} onProven={() => void submit()} />
      <ProblemNotice error={error} />
      {draft.stored && <p className="muted">{t("ui:draft.restored", { time: moment(draft.stored.savedAt) })}</p>}
      <RadioGroup
        {...form.register("kind", { onChange: () => form.setValue("scopes", []) })}
        id="kind"
        error={messageAt(form, "kind")}
        label={t("field.kind")}
        choices={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      {kind === "police" && (
        <Notice title={t("register.policeTitle")}>
          <p>{t("register.policeText")}</p>
        </Notice>
      )}
      {kind !== "" && (
        <Controller
          control={form.control}
          name="scopes"
          render={({ field: { value, onChange, onBlur } }) => (
            <CheckboxGroup
              id="scopes"
              name="scopes"
              label={t("field.scopes")}
              hint={t("register.scopesHint")}
              error={messageAt(form, "scopes")}
              choices={SCOPES_OF[kind].map((scope) => ({ value: scope, label: t(SCOPE_TEXT[scope]), hint: scope }))}
              value={value}
              onChange={onChange}
              onBlur={onBlur}
            />
          )}
        />
      )}
      <TextField {...field(form, "name")} label={t("field.name")} hint={t("register.nameHint")} />
      <TextField {...field(form, "owner")} label={t("field.owner")} hint={t("register.ownerHint")} />
      <TextField {...field(form, "ownerContact")} label={t("field.ownerContact")} hint={t("register.contactHint")} />
      <TextArea
        {...field(form, "purpose")}
        label={t("field.purpose")}
        defaultValue={form.getValues("purpose")}
        limit={2000}
      />
      <TextArea
        {...field(form, "legalBasis")}
        label={t("field.legalBasis")}
        hint={t("register.legalBasisHint")}
        defaultValue={form.getValues("legalBasis")}
        limit={1000}
      />
      <div className="row">
        <Button kind="primary" type="submit" pending={isSubmitting}>
          {t(kind === "police" ? "register.propose" : "register.submit")}
        </Button>
        <Link className="button button-quiet" to="/api-nycklar">
          {t("ui:form.cancel")}
        </Link>
      </div>
      <DraftStatus state={draft.state} />
    </form>
  );
}
