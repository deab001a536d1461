import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { useIdempotencyKey } from "@/api/idempotency";
import { type Problem, problemIn, problemToForm, summaryErrors } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { CheckboxGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { TextField } from "@/ui/TextField";
import { Secret } from "../Secret";
import "../texts";
import { EVENT_TEXT, EVENTS, type EventType, keep, refresh, systems, type WithSecret } from "../webhookQueries";
import { BLANK, NewWebhook } from "./schema";

/** A new webhook: first asked for, then its secret is shown once. */
export function AddWebhookPage() {
  const { t } = useTranslation("webhook");
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { data } = useQuery(systems());
  const [issued, setIssued] = useState<WithSecret>();
  if (issued) {
    const toWebhook = () => void navigate({ to: "/webhookar/$id", params: { id: issued.webhook.id } });
    return <Secret issued={issued} onDone={toWebhook} />;
  }
  const taken = (next: WithSecret) => {
    void refresh(queries);
    setIssued(next);
  };
  const open = data?.items.filter(({ state }) => state !== "revoked");
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/webhookar">{t("list.title")}</Link>}
        title={t("add.title")}
        lead={t("add.lead")}
      />
      {open ? (
        <AddForm owners={open.map(({ id, name }) => ({ value: id, label: name }))} onAdded={taken} />
      ) : (
        <Skeleton rows={6} />
      )}
    </div>
  );
}

type Props = { owners: readonly { value: string; label: string }[]; onAdded(issued: WithSecret): void };

function AddForm({ owners, onAdded }: Props) {
  const { t } = useTranslation(["webhook", "ui"]);
  const key = useIdempotencyKey();
  const [error, setError] = useState<Problem>();
  const form = useForm<NewWebhook>({
    resolver: standardSchemaResolver(NewWebhook),
    defaultValues: BLANK,
    shouldFocusError: false,
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  const submit = form.handleSubmit(async (written) => {
    setError(undefined);
    try {
      onAdded(await keep.add(key.header(), { ...written, eventTypes: written.eventTypes as EventType[] }));
      key.renew();
    } catch (thrown) {
      const problem = problemIn(thrown);
      const homeless = problemToForm(problem, form.setError, (name) => name in form.getValues());
      if (problem.errors.length === 0 || homeless.length > 0) setError(problem);
      // What was refused was not kept under the key: a corrected form is another request.
      if (problem.errors.length > 0) key.renew();
    }
  });
  return (
    <form className="stack step-form" noValidate onSubmit={submit}>
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <StepUp error={error} onProven={() => void submit()} />
      <ProblemNotice error={error} />
      <Select
        {...form.register("apiClientId")}
        id="apiClientId"
        error={errors.apiClientId?.message}
        label={t("field.system")}
        hint={t("add.systemHint")}
        choices={owners}
      />
      <TextField
        {...form.register("address")}
        id="address"
        error={errors.address?.message}
        label={t("field.address")}
        hint={t("add.addressHint")}
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
      />
      <Controller
        control={form.control}
        name="eventTypes"
        render={({ field: { value, onChange, onBlur } }) => (
          <CheckboxGroup
            id="eventTypes"
            name="eventTypes"
            label={t("field.events")}
            hint={t("add.eventsHint")}
            error={errors.eventTypes?.message}
            choices={EVENTS.map((event) => ({ value: event, label: t(EVENT_TEXT[event]), hint: event }))}
            value={value}
            onChange={onChange}
            onBlur={onBlur}
          />
        )}
      />
      <div className="row">
        <Button kind="primary" type="submit" pending={isSubmitting}>
          {t("add.submit")}
        </Button>
        <Link className="button button-quiet" to="/webhookar">
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
