import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import "@/ui/Button.css";
import { useIdempotencyKey } from "@/api/idempotency";
import { isProblem, summaryErrors } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { type Draft, DraftStatus, useDraft } from "@/drafts/useDraft";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { REASONS } from "../codes";
import { caseNumber, chosen, field, requiredText, saidByFields, textField } from "../forms";
import "../identity.css";
import { forgetCases, glass } from "../identityQueries";
import "../texts";
import { useSending } from "../useSending";

const route = getRouteApi("/staff/nodoppning/ny");
const GlassForm = v.object({ caseNumber, reasonKind: chosen(REASONS), reason: requiredText(1000) });
type GlassForm = v.InferOutput<typeof GlassForm>;

/** An interruption: says what it means before it is done. */
export function BreakGlassPage() {
  const { t } = useTranslation("identity");
  const { arende } = route.useSearch();
  const draft = useDraft<GlassForm>("break-glass");
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/nodoppning">{t("glasses.title")}</Link>}
        title={t("breakGlass.title")}
        lead={t("breakGlass.lead")}
      />
      <Notice kind="warning">
        <ul>
          <li>{t("breakGlass.told")}</li>
          <li>{t("breakGlass.time")}</li>
          <li>{t("breakGlass.reviewed")}</li>
        </ul>
      </Notice>
      {draft.stored === undefined ? <Skeleton rows={4} /> : <Breaking draft={draft} number={arende ?? ""} />}
    </div>
  );
}

function Breaking({ draft, number }: { draft: Draft<GlassForm>; number: string }) {
  const { t } = useTranslation("identity");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const key = useIdempotencyKey();
  const [start] = useState<Partial<GlassForm>>(() => ({
    caseNumber: "",
    reason: "",
    ...draft.stored?.content,
    ...(number ? { caseNumber: number } : {}),
  }));
  const form = useForm<GlassForm>({
    resolver: standardSchemaResolver(GlassForm),
    defaultValues: start,
    shouldFocusError: false,
  });
  const { keep } = draft;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback({ values }) {
          key.renew();
          keep(values);
        },
      }),
    [form, keep, key],
  );
  const sending = useSending(async (values: GlassForm) => {
    try {
      const opened = await glass.breakIt(key.header(), { ...values, reason: values.reason.trim() });
      await draft.clear();
      // It may be known here as a case that cannot be read.
      forgetCases(queries);
      await navigate({ to: "/oro/$id", params: { id: opened.concernId } });
    } catch (error) {
      if (isProblem(error, "not-found")) form.setError("caseNumber", { message: t("breakGlass.noSuchCase") });
      else if (!saidByFields(error, form)) throw error;
    }
  });
  const { errors, submitCount } = form.formState;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only saves the draft
    <form className="stack identity-form" noValidate onSubmit={form.handleSubmit(sending.run)} onBlur={draft.flush}>
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <StepUp error={sending.error} onProven={sending.again} />
      <ProblemNotice error={sending.error} />
      <TextField
        {...field(form, "caseNumber")}
        label={t("form.caseNumberLabel")}
        hint={t("form.caseNumberHint")}
        short
      />
      <RadioGroup
        {...field(form, "reasonKind")}
        label={t("breakGlass.kind")}
        choices={REASONS.map((code) => ({ value: code, label: t(`reason.${code}`) }))}
      />
      <TextArea {...textField(form, "reason", 1000)} label={t("breakGlass.reason")} hint={t("form.noNames")} />
      <div className="row">
        <Button kind="danger" type="submit" pending={sending.pending}>
          {t("breakGlass.submit")}
        </Button>
        <Link className="button button-quiet" to="/nodoppning">
          {t("form.back")}
        </Link>
      </div>
      <DraftStatus state={draft.state} />
    </form>
  );
}
