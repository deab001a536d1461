import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { fieldName, isProblem, type Problem } from "@/api/problem";
import { DraftStatus, useDraft } from "@/drafts/useDraft";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { useToast } from "@/ui/Toast";
import { placeHold } from "../retentionQueries";
import "../texts";

const LIMIT = 1000;
const FIELD = "reason";
type Written = { reason: string };
type Props = { concernId: string; onChanged(): void };

export function PlaceForm(props: Props) {
  const draft = useDraft<Written>(`hold-${props.concernId}`);
  if (draft.stored === undefined) return <Skeleton rows={4} />;
  return <Form {...props} draft={draft} />;
}

function Form({ concernId, onChanged, draft }: Props & { draft: ReturnType<typeof useDraft<Written>> }) {
  const { t } = useTranslation(["retention", "ui"]);
  const say = useToast();
  const key = useIdempotencyKey();
  const tried = useRef<string>(undefined);
  const [reason, setReason] = useState(draft.stored?.content.reason ?? "");
  const [fault, setFault] = useState<string>();
  const [refusal, setRefusal] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);

  const write = (now: string) => {
    setReason(now);
    setFault(undefined);
    draft.keep({ reason: now });
  };
  const faultIn = (wanted: string) => {
    if (!wanted) return t("hold.reasonMissing");
    return wanted.length > LIMIT ? t("ui:form.tooLong", { max: LIMIT }) : undefined;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const wanted = reason.trim();
    const wrong = faultIn(wanted);
    setAttempt(attempt + 1);
    setFault(wrong);
    setRefusal(undefined);
    if (wrong) return;
    if (tried.current !== wanted) key.renew();
    tried.current = wanted;
    setPending(true);
    try {
      await placeHold(concernId, wanted, key.header());
      await draft.clear();
      say(t("hold.placed"));
      onChanged();
    } catch (error) {
      if (!isProblem(error)) throw error;
      const own = error.errors.find(({ pointer }) => fieldName(pointer) === FIELD);
      if (own) setFault(own.detail || error.message);
      else setRefusal(error);
      setPending(false);
    }
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)} aria-label={t("hold.place")}>
      <ErrorSummary errors={fault ? [{ id: FIELD, text: fault }] : []} attempt={attempt} />
      <ProblemNotice error={refusal} />
      {refusal?.status === 409 && (
        <div className="row">
          <Button onClick={onChanged}>{t("hold.reload")}</Button>
        </div>
      )}
      {draft.stored && <p className="muted">{t("ui:draft.restored", { time: moment(draft.stored.savedAt) })}</p>}
      <TextArea
        id={FIELD}
        name={FIELD}
        label={t("hold.reasonLabel")}
        hint={t("hold.reasonHint")}
        error={fault}
        limit={LIMIT}
        value={reason}
        onChange={({ target }) => write(target.value)}
        onBlur={draft.flush}
      />
      <div className="row">
        <Button kind="primary" type="submit" pending={pending}>
          {t("hold.placeButton")}
        </Button>
      </div>
      <DraftStatus state={draft.state} />
    </form>
  );
}
