import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { isProblem, summaryErrors } from "@/api/problem";
import { DraftStatus, useDraft } from "@/drafts/useDraft";
import { moment, today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { chosen, DateField, field, required, requiredText, textField } from "../case/fields";
import { type Refusal, refusalOf } from "../case/refusal";
import { CODES, useChoices } from "../codes";

export const JournalText = v.object({
  kind: chosen(CODES.journalKind, "journal.kind"),
  occurredOn: required("journal.occurredOn"),
  text: requiredText(16_000, "journal.text"),
});
export type JournalText = v.InferOutput<typeof JournalText>;

type Props = {
  concernId: string;
  draftKey: string;
  start: JournalText;
  save(written: JournalText): Promise<unknown>;
  /** Shown instead of the form after 412; `again` gets the text to save. */
  conflict?(written: JournalText, again: (chosen: JournalText) => void, cancel: () => void): ReactNode;
};

export function JournalForm(props: Props) {
  const draft = useDraft<JournalText>(props.draftKey);
  if (draft.stored === undefined) return <Skeleton rows={6} />;
  return <LoadedForm {...props} draft={draft} />;
}

function LoadedForm({
  concernId,
  start,
  save,
  conflict,
  draft,
}: Props & { draft: ReturnType<typeof useDraft<JournalText>> }) {
  const { t } = useTranslation(["concern", "ui"]);
  const navigate = useNavigate();
  const say = useToast();
  const kinds = useChoices("journalKind");
  const [refusal, setRefusal] = useState<Extract<Refusal, { kind: "problem" }>>();
  const [conflicting, setConflicting] = useState<JournalText>();
  const form = useForm<JournalText>({
    resolver: standardSchemaResolver(JournalText),
    defaultValues: { ...start, ...draft.stored?.content },
    shouldFocusError: false,
  });
  const { keep } = draft;
  useEffect(() => {
    const untouched = JSON.stringify(form.getValues());
    let touched = false;
    return form.subscribe({
      formState: { values: true },
      callback({ values }) {
        touched ||= JSON.stringify(values) !== untouched;
        if (touched) keep(values);
      },
    });
  }, [form, keep]);
  const send = async (written: JournalText) => {
    setRefusal(undefined);
    setConflicting(undefined);
    try {
      await save({ ...written, text: written.text.trim() });
      await draft.clear();
      say(t("journal.saved"));
      await navigate({ to: "/oro/$id", params: { id: concernId }, search: { del: "journal" } });
    } catch (error) {
      if (conflict && isProblem(error, "stale-version")) return setConflicting(written);
      const answer = await refusalOf(error, form, () => Promise.reject(error));
      if (answer?.kind === "problem") setRefusal(answer);
    }
  };
  const submit = form.handleSubmit(send);
  const { errors, isSubmitting, submitCount } = form.formState;
  if (conflict && conflicting) {
    return conflict(
      conflicting,
      (chosenText) => {
        form.reset(chosenText);
        void send(chosenText);
      },
      () => setConflicting(undefined),
    );
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only saves the draft
    <form className="stack step-form" noValidate onSubmit={submit} onBlur={draft.flush}>
      <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
      {refusal && (
        <Notice kind="danger" title={refusal.title} live>
          <p>{refusal.text}</p>
        </Notice>
      )}
      {draft.stored && <p className="muted">{t("ui:draft.restored", { time: moment(draft.stored.savedAt) })}</p>}
      <RadioGroup {...field(form, "kind")} label={t("journal.kind")} choices={kinds} inline />
      <DateField form={form} name="occurredOn" label={t("journal.occurredOn")} max={today()} />
      <TextArea {...textField(form, "text", 16_000)} rows={10} label={t("journal.text")} hint={t("send.hint")} />
      <div className="row">
        <Button kind="primary" type="submit" pending={isSubmitting}>
          {t("journal.submit")}
        </Button>
        <Link className="button button-quiet" to="/oro/$id" params={{ id: concernId }} search={{ del: "journal" }}>
          {t("send.back")}
        </Link>
      </div>
      <DraftStatus state={draft.state} />
    </form>
  );
}
