import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { language } from "@/i18n";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { basesFor, type Schemas } from "../handOverQueries";
import { ProblemNotice } from "../ProblemNotice";
import sv from "../sv.json";
import type { Answers } from "./answers";
import { StepFrame } from "./StepFrame";
import type { Faults, StepProps } from "./Wizard";

type Holder = Schemas["Holder"];
type Basis = Schemas["LegalBasis"];
const HOLDERS = Object.keys(sv.holder) as Holder[];

type Props = StepProps & { preview: Schemas["HandOverPreview"] | undefined; problem: Error | null };

/** The bases that the law leaves for this data, and the questions of the one that is chosen. */
export function GroundStep({ preview, problem, answers, faults: given, onChange, ...go }: Props) {
  const { t } = useTranslation("handover");
  const bases = useBases(answers, preview);
  if (problem) return <ProblemNotice error={problem} />;
  if (!preview) return <Skeleton rows={6} />;
  const leaves = preview.contents.parts.length + preview.contents.identityFields.length > 0;
  const chosen = bases?.find(({ code }) => code === answers.basisCode);
  const check = (): Faults => (leaves ? faultsOf(answers, chosen, t) : {});
  return (
    <StepFrame
      {...go}
      step="ground"
      title={t("send.groundTitle")}
      lead={t(leaves ? "send.groundLead" : "send.groundNotNeeded")}
      check={check}
      given={given}
    >
      {(faults) =>
        leaves && (
          <>
            <RadioGroup
              id="holder"
              name="holder"
              label={t("send.holder")}
              hint={t("send.holderHint")}
              error={faults.holder}
              value={answers.holder}
              onChange={({ target }) => onChange({ ...answers, holder: target.value, basisCode: "", tests: {} })}
              choices={HOLDERS.map((holder) => ({ value: holder, label: t(`holder.${holder}`) }))}
            />
            {answers.holder && !bases && <Skeleton rows={3} />}
            {bases?.length === 0 && (
              <Notice kind="warning" live>
                <p>{t("send.noBasis")}</p>
              </Notice>
            )}
            {bases && bases.length > 0 && (
              <RadioGroup
                id="basisCode"
                name="basisCode"
                label={t("send.basis")}
                error={faults.basisCode}
                value={answers.basisCode}
                onChange={({ target }) => onChange({ ...answers, basisCode: target.value, tests: {} })}
                choices={bases.map((basis) => ({ value: basis.code, label: basis.name[language()] ?? "" }))}
              />
            )}
            {chosen && <Test basis={chosen} answers={answers} faults={faults} onChange={onChange} />}
          </>
        )
      }
    </StepFrame>
  );
}

export function useBases(answers: Answers, preview: Schemas["HandOverPreview"] | undefined): Basis[] | undefined {
  const known = HOLDERS.find((holder) => holder === answers.holder);
  const { data } = useQuery({
    ...basesFor(known ?? "municipality", preview ?? ({} as Schemas["HandOverPreview"])),
    enabled: Boolean(known && preview),
  });
  return data?.possible.map(({ basis }) => basis);
}

type TestProps = { basis: Basis; answers: Answers; faults: Faults; onChange(answers: Answers): void };

function Test({ basis, answers, faults, onChange }: TestProps) {
  const { t } = useTranslation("handover");
  const write = (code: string, text: string) => onChange({ ...answers, tests: { ...answers.tests, [code]: text } });
  return (
    <>
      <details>
        <summary>{t("send.more")}</summary>
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
          const choices = (["yes", "no"] as const).map((value) => ({ value, label: t(`send.${value}`) }));
          return <RadioGroup key={code} {...field} inline choices={choices} />;
        }
        return kind === "date" ? (
          <TextField key={code} {...field} short hint={t("send.answerDate")} />
        ) : (
          <TextArea key={code} {...field} limit={2000} />
        );
      })}
      {basis.leastBalance > 0 && (
        <TextArea
          id="balance"
          label={t("send.balance")}
          hint={t("send.balanceHint", { count: basis.leastBalance })}
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

function faultsOf(
  answers: Answers,
  basis: Basis | undefined,
  t: ReturnType<typeof useTranslation<"handover">>["t"],
): Faults {
  const unanswered = (question: string) => t("send.answer", { question });
  if (!answers.holder) return { holder: unanswered(t("send.holder")) };
  if (!basis) return { basisCode: unanswered(t("send.basis")) };
  const tests = basis.questions.flatMap(({ code, text }, index) =>
    answers.tests[code]?.trim() ? [] : [[`answers.${index}.answer`, unanswered(text[language()] ?? "")] as const],
  );
  const short = Array.from(answers.balance.trim()).length < basis.leastBalance;
  return {
    ...Object.fromEntries(tests),
    ...(short ? { balance: t("send.balanceShort", { count: basis.leastBalance }) } : {}),
  };
}
