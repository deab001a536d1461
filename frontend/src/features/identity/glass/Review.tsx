import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { summaryErrors } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { type Draft, DraftStatus, useDraft } from "@/drafts/useDraft";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { CONCLUSIONS } from "../codes";
import { chosen, field, requiredText, saidByFields, textField } from "../forms";
import { type Glass, glass, glassById, noteDecision } from "../identityQueries";
import { useSending } from "../useSending";

const ReviewForm = v.object({ conclusion: chosen(CONCLUSIONS), note: requiredText(2000) });
type ReviewForm = v.InferOutput<typeof ReviewForm>;

export function Review({ opened }: { opened: Glass }) {
  const draft = useDraft<ReviewForm>(`break-glass-review-${opened.id}`);
  return draft.stored === undefined ? <Skeleton rows={4} /> : <Reviewing opened={opened} draft={draft} />;
}

function Reviewing({ opened, draft }: { opened: Glass; draft: Draft<ReviewForm> }) {
  const { t } = useTranslation("identity");
  const queries = useQueryClient();
  const say = useToast();
  const [start] = useState<Partial<ReviewForm>>(() => ({ note: "", ...draft.stored?.content }));
  const form = useForm<ReviewForm>({
    resolver: standardSchemaResolver(ReviewForm),
    defaultValues: start,
    shouldFocusError: false,
  });
  const { keep } = draft;
  useEffect(
    () => form.subscribe({ formState: { values: true }, callback: ({ values }) => keep(values) }),
    [form, keep],
  );
  const sending = useSending(async (values: ReviewForm) => {
    try {
      const after = await glass.review(opened, { ...values, note: values.note.trim() });
      await draft.clear();
      queries.setQueryData(glassById(opened.id).queryKey, after);
    } catch (error) {
      if (!saidByFields(error, form)) throw error;
      return;
    }
    noteDecision(queries);
    say(t("review.done"));
  });
  const { errors, submitCount } = form.formState;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only saves the draft
    <form className="stack identity-form" noValidate onSubmit={form.handleSubmit(sending.run)} onBlur={draft.flush}>
      <h2>{t("review.title")}</h2>
      <p>{t("review.text")}</p>
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      <StepUp error={sending.error} onProven={sending.again} />
      <ProblemNotice error={sending.error} onReload={() => noteDecision(queries)} />
      <RadioGroup
        {...field(form, "conclusion")}
        label={t("review.question")}
        choices={CONCLUSIONS.map((code) => ({ value: code, label: t(`conclusion.${code}`) }))}
      />
      <TextArea {...textField(form, "note", 2000)} label={t("review.note")} hint={t("form.noNames")} />
      <div className="row">
        <Button kind="primary" type="submit" pending={sending.pending}>
          {t("review.submit")}
        </Button>
      </div>
      <DraftStatus state={draft.state} />
    </form>
  );
}
