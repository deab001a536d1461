import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import * as v from "valibot";
import { summaryErrors } from "@/api/problem";
import { i18next } from "@/i18n";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { AGES, DIRECTIONS, guideAnswer, HOLDERS, type Question, RECIPIENTS } from "../queries";
import "../texts";
import { GuideAnswer } from "./GuideAnswer";

type Asked = keyof Question;
const answered = <const C extends readonly string[]>(codes: C, asked: Asked) =>
  v.pipe(
    v.string(),
    v.check(
      (code) => codes.includes(code),
      () => i18next.t("legalbasis:unanswered", { question: i18next.t(`legalbasis:question.${asked}`) }),
    ),
  );
const Answers = v.object({
  holder: answered(HOLDERS, "holder"),
  ageGroup: answered(AGES, "ageGroup"),
  recipient: answered(RECIPIENTS, "recipient"),
  direction: answered(DIRECTIONS, "direction"),
});
type Answers = v.InferOutput<typeof Answers>;

/** A few plain questions before the names of laws. Kept in memory only: there is nothing to save. */
export function GuidePage() {
  const { t } = useTranslation("legalbasis");
  const [question, setQuestion] = useState<Question>();
  const form = useForm<Answers>({
    resolver: standardSchemaResolver(Answers),
    defaultValues: { holder: "", ageGroup: "", recipient: "", direction: "" },
    shouldFocusError: false,
  });
  const { errors, submitCount } = form.formState;
  const group = <A extends Asked>(asked: A, codes: readonly Question[A][]) => ({
    ...form.register(asked),
    id: asked as string,
    error: errors[asked]?.message,
    label: t(`question.${asked}`),
    choices: codes.map((code) => ({ value: code, label: t(`${asked}.${code}` as "holder.school") })),
  });
  return (
    <div className="stack">
      <PageHeading title={t("title")} lead={t("lead")} />
      <Notice kind="danger" title={t("dangerTitle")}>
        <p>{t("danger")}</p>
      </Notice>
      <form
        className="stack step-form"
        noValidate
        onSubmit={form.handleSubmit((answers) => setQuestion(answers as Question))}
      >
        <ErrorSummary errors={summaryErrors(errors)} attempt={submitCount} />
        <p className="muted">{t("nothingStored")}</p>
        <RadioGroup {...group("holder", HOLDERS)} hint={t("question.holderHint")} />
        <RadioGroup {...group("ageGroup", AGES)} />
        <RadioGroup {...group("recipient", RECIPIENTS)} />
        <RadioGroup {...group("direction", DIRECTIONS)} />
        <div className="row">
          <Button kind="primary" type="submit">
            {t("ask")}
          </Button>
        </div>
      </form>
      {question && <Answer question={question} />}
    </div>
  );
}

function Answer({ question }: { question: Question }) {
  const { data } = useQuery(guideAnswer(question));
  return data ? <GuideAnswer key={JSON.stringify(question)} answer={data} /> : <Skeleton rows={6} />;
}
