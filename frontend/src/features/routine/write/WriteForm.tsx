import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem, type Problem } from "@/api/problem";
import { type Draft, DraftStatus } from "@/drafts/useDraft";
import { clock, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Checkbox } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { LiveRegion } from "@/ui/LiveRegion";
import { TextArea } from "@/ui/TextArea";
import { Failed } from "../Failed";
import { type Version, versionById, write } from "../routineQueries";
import { type Answers, answersOf, placeOf, toCommand } from "./answers";
import { Conflict } from "./Conflict";
import { type Unsaved, unsavedOf, withUnsaved } from "./draft";
import { EditionFields } from "./EditionFields";
import { StepFields } from "./StepFields";

export type Errors = Record<string, string>;

type Props = { first: Version; draft: Draft<Unsaved> };

/**
 * A draft: what is saved is all of it. What is not yet saved is kept as the writer's own draft on the server, through an
 * expired login too. What somebody else saved meanwhile is never written over.
 */
export function WriteForm({ first, draft }: Props) {
  const { t } = useTranslation("routine");
  const queries = useQueryClient();
  const restored = draft.stored?.content;
  // Restored from an older reading: saving is then refused until somebody has seen what differs.
  const [version, setVersion] = useState(restored ? { ...first, version: restored.from } : first);
  const [answers, setAnswers] = useState(() => (restored ? withUnsaved(first, restored) : answersOf(first)));
  const [theirs, setTheirs] = useState(restored && restored.from !== first.version ? first : undefined);
  const [errors, setErrors] = useState<Errors>({});
  const [refusal, setRefusal] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  const [pending, setPending] = useState(false);
  const [saved, setSaved] = useState("");
  const newest = useRef(answers);
  const hold = (next: Answers, from: Version) => {
    newest.current = next;
    setSaved("");
    setAnswers(next);
    draft.keep(unsavedOf(from, next));
  };
  const change = (some: Partial<Answers>) => hold({ ...newest.current, ...some }, version);
  const save = async (onto: Version) => {
    if (pending) return;
    const written = newest.current;
    const sent = toCommand(written);
    setAttempt(attempt + 1);
    setErrors({});
    setRefusal(undefined);
    setPending(true);
    try {
      const after = await write(onto, sent);
      setVersion(after);
      setSaved(t("write.saved", { time: clock(new Date()) }));
      queries.setQueryData(versionById(after.routineId, after.id).queryKey, after);
      await draft.settle();
      // What was typed while it was saved.
      if (newest.current !== written) draft.keep(unsavedOf(after, newest.current));
    } catch (error) {
      if (!isProblem(error)) throw error;
      setErrors(Object.fromEntries(error.errors.map(({ pointer, detail }) => [placeOf(pointer, sent), detail])));
      if (error.slug === "stale-version") {
        setTheirs(await queries.fetchQuery({ ...versionById(version.routineId, version.id), staleTime: 0 }));
      } else if (error.errors.length === 0) {
        setRefusal(error);
      }
    } finally {
      setPending(false);
    }
  };
  if (theirs) {
    return (
      <Conflict
        before={answersOf(version)}
        mine={answers}
        theirs={theirs}
        onUse={(chosen) => {
          setVersion(theirs);
          hold(chosen, theirs);
          setTheirs(undefined);
          void save(theirs);
        }}
        onCancel={() => setTheirs(undefined)}
      />
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save(version);
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ErrorSummary errors={Object.entries(errors).map(([id, text]) => ({ id, text }))} attempt={attempt} />
      <Failed error={refusal} />
      {draft.stored && version.version === restored?.from && (
        <p className="muted">{t("write.restored", { time: moment(draft.stored.savedAt) })}</p>
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
      <DraftStatus state={draft.state} />
    </form>
  );
}
