import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema.gen";
import { i18next, language } from "@/i18n";
import { RadioGroup } from "@/ui/Choices";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import "./texts";

type Basis = components["schemas"]["LegalBasis"];
/** Answers to a basis's own questions, by the question's code, and the balance of interests. */
export type TestAnswers = { tests: Readonly<Record<string, string>>; balance: string };
/** By the id of the field: the pointers of the API. */
export type Faults = Readonly<Record<string, string>>;

type Props = { basis: Basis; answers: TestAnswers; faults: Faults; onChange(answers: TestAnswers): void };

/** A legal basis's own test: the law behind a fold, its questions, and the balance where one is asked for. */
export function BasisTest({ basis, answers, faults, onChange }: Props) {
  const { t } = useTranslation("leaving");
  const write = (code: string, text: string) => onChange({ ...answers, tests: { ...answers.tests, [code]: text } });
  return (
    <>
      <details>
        <summary>{t("test.more")}</summary>
        <p>
          <strong>{basis.law[language()]}</strong>
        </p>
        <p>{basis.explanation[language()]}</p>
      </details>
      {basis.questions.map(({ code, kind, text }, index) => {
        const field = {
          id: `answers.${index}.answer`,
          name: code,
          label: text[language()] ?? "",
          error: faults[`answers.${index}.answer`],
          value: answers.tests[code] ?? "",
          onChange: ({ target }: { target: { value: string } }) => write(code, target.value),
        };
        if (kind === "yes_no") {
          const choices = (["yes", "no"] as const).map((value) => ({ value, label: t(`test.${value}`) }));
          return <RadioGroup key={code} {...field} inline choices={choices} />;
        }
        return kind === "date" ? (
          <TextField key={code} {...field} short hint={t("test.answerDate")} />
        ) : (
          <TextArea key={code} {...field} limit={2000} />
        );
      })}
      {basis.leastBalance > 0 && (
        <TextArea
          id="balance"
          label={t("test.balance")}
          hint={t("test.balanceHint", { count: basis.leastBalance })}
          error={faults.balance}
          limit={4000}
          rows={6}
          value={answers.balance}
          onChange={({ target }) => onChange({ ...answers, balance: target.value })}
        />
      )}
    </>
  );
}

/** What is not answered yet; whether the answers hold is the API's to say. */
export function testFaults(basis: Basis, answers: TestAnswers): Faults {
  const t = i18next.getFixedT(null, "leaving");
  const tests = basis.questions.flatMap(({ code, text }, index) =>
    answers.tests[code]?.trim()
      ? []
      : [[`answers.${index}.answer`, t("test.unanswered", { question: text[language()] ?? "" })] as const],
  );
  const short = Array.from(answers.balance.trim()).length < basis.leastBalance;
  return {
    ...Object.fromEntries(tests),
    ...(short ? { balance: t("test.balanceShort", { count: basis.leastBalance }) } : {}),
  };
}

/** As the contract takes them. */
export const answersOf = (basis: Basis, { tests, balance }: TestAnswers) => ({
  answers: basis.questions.map(({ code }) => ({ question: code, answer: (tests[code] ?? "").trim() })),
  ...(balance.trim() ? { balance: balance.trim() } : {}),
});
