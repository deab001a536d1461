import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { parseDate } from "@internationalized/date";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Controller, useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { type Problem, problemIn, problemToForm, summaryErrors } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { type Change, registry, type System } from "../apiClientQueries";
import type { Schemas } from "../codes";
import { field, messageAt } from "../fields";
import { readPublicKey } from "./publicKey";
import { KeyForm } from "./schema";

const LONGEST_LIFE_DAYS = 180;
const LONGEST_OVERLAP_DAYS = 7;
const METHODS = ["private_key_jwt", "client_secret"] as const;

const inDays = (days: number): string => parseDate(today()).add({ days }).toString();

function requestOf({ method, publicKey, expiresOn, overlapDays }: KeyForm): Schemas["IssueApiCredential"] {
  const read = method === "private_key_jwt" ? readPublicKey(publicKey) : undefined;
  return {
    method: method as Schemas["CredentialMethod"],
    expiresOn,
    overlapDays: Number(overlapDays),
    // The contract says "any object", which the generator reads as one without fields.
    ...(read && "key" in read ? { publicKey: read.key as never } : {}),
  };
}

export function IssueForm({ system, onIssued }: { system: System; onIssued(change: Change): void }) {
  const { t } = useTranslation(["apiclient", "ui"]);
  const key = useIdempotencyKey();
  const [error, setError] = useState<Problem>();
  const replaces = system.credentials.some(({ status }) => status === "active");
  const form = useForm<KeyForm>({
    resolver: standardSchemaResolver(KeyForm),
    defaultValues: {
      method: "private_key_jwt",
      publicKey: "",
      expiresOn: inDays(LONGEST_LIFE_DAYS),
      overlapDays: replaces ? String(LONGEST_OVERLAP_DAYS) : "0",
    },
    shouldFocusError: false,
  });
  const method = useWatch({ control: form.control, name: "method" });
  const submit = form.handleSubmit(async (written) => {
    setError(undefined);
    try {
      onIssued(await registry.issue(system.id, key.header(), requestOf(written)));
      key.renew();
    } catch (thrown) {
      const problem = problemIn(thrown);
      const homeless = problemToForm(problem, form.setError, (name) => name in form.getValues());
      if (problem.errors.length === 0 || homeless.length > 0) setError(problem);
      // 503 carries on under the same key; what was refused is asked anew.
      if (![0, 401, 503].includes(problem.status)) key.renew();
    }
  });
  const { errors, isSubmitting, submitCount } = form.formState;
  return (
    <form className="stack step-form" noValidate onSubmit={submit}>
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <StepUp error={error} onProven={() => void submit()} />
      <ProblemNotice error={error} />
      <RadioGroup
        {...field(form, "method")}
        label={t("field.method")}
        choices={METHODS.map((value) => ({ value, label: t(`method.${value}`), hint: t(`methodHint.${value}`) }))}
      />
      {method === "private_key_jwt" && (
        <TextArea
          {...field(form, "publicKey")}
          label={t("field.publicKey")}
          hint={t("key.publicKeyHint")}
          rows={6}
          spellCheck={false}
        />
      )}
      <Controller
        control={form.control}
        name="expiresOn"
        render={({ field: bound }) => (
          <DatePicker
            id="expiresOn"
            label={t("field.expiresOn")}
            hint={t("key.expiresHint")}
            value={bound.value}
            onChange={bound.onChange}
            onBlur={bound.onBlur}
            error={messageAt(form, "expiresOn")}
            min={today()}
            max={inDays(LONGEST_LIFE_DAYS)}
          />
        )}
      />
      {replaces && (
        <Select
          {...field(form, "overlapDays")}
          defaultValue={form.getValues("overlapDays")}
          label={t("field.overlap")}
          hint={t("key.overlapHint")}
          empty={false}
          choices={Array.from({ length: LONGEST_OVERLAP_DAYS + 1 }, (_, days) => ({
            value: String(days),
            label: days === 0 ? t("key.atOnce") : t("key.days", { count: days }),
          }))}
        />
      )}
      <div className="row">
        <Button kind="primary" type="submit" pending={isSubmitting}>
          {t(system.kind === "police" ? "key.propose" : "key.submit")}
        </Button>
        <Link className="button button-quiet" to="/api-nycklar/$id" params={{ id: system.id }}>
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
