import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem, type Problem } from "@/api/problem";
import { clock } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { LiveRegion } from "@/ui/LiveRegion";
import { Notice } from "@/ui/Notice";
import { TextArea } from "@/ui/TextArea";
import { Failed } from "../Failed";
import { refresh, type Version, versionById, write } from "../routineQueries";
import { type Answers, answersOf, placeOf, toCommand } from "./answers";
import { EditionFields } from "./EditionFields";
import { StepFields } from "./StepFields";

export type Errors = Record<string, string>;

/** A draft: what is saved is all of it. What somebody else saved meanwhile is never written over. */
export function WriteForm({ first }: { first: Version }) {
  const { t } = useTranslation("routine");
  const queries = useQueryClient();
  const [version, setVersion] = useState(first);
  const [answers, setAnswers] = useState(() => answersOf(first));
  const [errors, setErrors] = useState<Errors>({});
  const [refusal, setRefusal] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);
  const [saved, setSaved] = useState("");
  const change = (some: Partial<Answers>) => {
    setSaved("");
    setAnswers((now) => ({ ...now, ...some }));
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (pending) return;
    const sent = toCommand(answers);
    setAttempt(attempt + 1);
    setErrors({});
    setRefusal(undefined);
    setPending(true);
    try {
      const after = await write(version, sent);
      setVersion(after);
      setSaved(t("write.saved", { time: clock(new Date()) }));
      queries.setQueryData(versionById(after.routineId, after.id).queryKey, after);
    } catch (error) {
      if (!isProblem(error)) throw error;
      setErrors(Object.fromEntries(error.errors.map(({ pointer, detail }) => [placeOf(pointer, sent), detail])));
      if (error.errors.length === 0) setRefusal(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void save(event)}>
      <ErrorSummary errors={Object.entries(errors).map(([id, text]) => ({ id, text }))} attempt={attempt} />
      {refusal?.status === 412 ? (
        <Notice kind="danger" title={refusal.message} live>
          <p>{t("write.stale")}</p>
          <Button onClick={() => void refresh(queries).then(() => location.reload())}>{t("write.reload")}</Button>
        </Notice>
      ) : (
        <Failed error={refusal} />
      )}
      <EditionFields
        editions={answers.editions}
        errors={errors}
        onChange={(key, edition) => change({ editions: { ...answers.editions, [key]: edition } })}
      />
      <StepFields steps={answers.steps} errors={errors} onChange={(steps) => change({ steps })} />
      <section className="stack" aria-labelledby="about">
        <h2 id="about">{t("write.about")}</h2>
        <TextArea
          id="changelog"
          label={t("changelog")}
          hint={t("write.changelogHint")}
          error={errors.changelog}
          limit={2000}
          value={answers.changelog}
          onChange={({ target }) => change({ changelog: target.value })}
        />
        {version.number > 1 && (
          <Checkbox
            name="major"
            label={t("write.major")}
            hint={t("write.majorHint")}
            checked={answers.major}
            onChange={({ target }) => change({ major: target.checked })}
          />
        )}
        <DatePicker
          id="reviewOn"
          label={t("reviewOn")}
          hint={t("write.reviewHint")}
          error={errors.reviewOn}
          value={answers.reviewOn}
          onChange={(reviewOn) => change({ reviewOn })}
        />
      </section>
      <div className="row">
        <Button kind="primary" type="submit" pending={pending}>
          {t("write.save")}
        </Button>
        <span className="muted">{saved}</span>
        <LiveRegion text={saved} />
      </div>
    </form>
  );
}
