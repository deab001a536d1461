import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import "@/ui/Button.css";
import { useIdempotencyKey } from "@/api/idempotency";
import { summaryErrors } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { type Draft, DraftStatus, useDraft } from "@/drafts/useDraft";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import { caseNumber, field, requiredText, saidByFields, textField } from "../forms";
import "../identity.css";
import { access, noteDecision } from "../identityQueries";
import "../texts";
import { useSending } from "../useSending";

const route = getRouteApi("/staff/atkomst/ny");
const RequestForm = v.object({ caseNumber, reason: requiredText(1000) });
type RequestForm = v.InferOutput<typeof RequestForm>;

export function NewRequestPage() {
  const { t } = useTranslation("identity");
  const { arende } = route.useSearch();
  const draft = useDraft<RequestForm>("identity-access-request");
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/atkomst">{t("requests.title")}</Link>}
        title={t("newRequest.title")}
        lead={t("newRequest.lead")}
      />
      {draft.stored === undefined ? <Skeleton rows={4} /> : <NewRequest draft={draft} number={arende ?? ""} />}
    </div>
  );
}

function NewRequest({ draft, number }: { draft: Draft<RequestForm>; number: string }) {
  const { t } = useTranslation(["identity", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const key = useIdempotencyKey();
  const [start] = useState<RequestForm>(() => ({
    caseNumber: "",
    reason: "",
    ...draft.stored?.content,
    ...(number ? { caseNumber: number } : {}),
  }));
  const form = useForm<RequestForm>({
    resolver: standardSchemaResolver(RequestForm),
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
  const sending = useSending(async (values: RequestForm) => {
    try {
      await access.request(key.header(), { caseNumber: values.caseNumber, reason: values.reason.trim() });
    } catch (error) {
      if (!saidByFields(error, form)) throw error;
      return;
    }
    await draft.clear();
    noteDecision(queries);
    say(t("newRequest.done"));
    await navigate({ to: "/atkomst" });
  });
  const { errors, submitCount } = form.formState;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only saves the draft
    <form className="stack identity-form" noValidate onSubmit={form.handleSubmit(sending.run)} onBlur={draft.flush}>
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <StepUp error={sending.error} onProven={sending.again} />
      <ProblemNotice error={sending.error} />
      {draft.stored && <p className="muted">{t("ui:draft.restored", { time: moment(draft.stored.savedAt) })}</p>}
      <TextField
        {...field(form, "caseNumber")}
        label={t("form.caseNumberLabel")}
        hint={t("newRequest.caseNumberHint")}
        short
      />
      <TextArea {...textField(form, "reason", 1000)} label={t("newRequest.reason")} hint={t("form.noNames")} />
      <div className="row">
        <Button kind="primary" type="submit" pending={sending.pending}>
          {t("newRequest.submit")}
        </Button>
        <Link className="button button-quiet" to="/atkomst">
          {t("form.back")}
        </Link>
      </div>
      <DraftStatus state={draft.state} />
    </form>
  );
}
