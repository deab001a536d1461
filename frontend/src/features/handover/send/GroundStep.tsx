import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { language } from "@/i18n";
import { BasisTest, testFaults } from "@/leaving/BasisTest";
import leaving from "@/leaving/sv.json";
import "@/leaving/texts";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { basesFor, type Schemas } from "../handOverQueries";
import type { Answers } from "./answers";
import { StepFrame } from "./StepFrame";
import type { Faults, StepProps } from "./Wizard";

type Holder = Schemas["Holder"];
type Basis = Schemas["LegalBasis"];
const HOLDERS = Object.keys(leaving.holder) as Holder[];

type Props = StepProps & { preview: Schemas["HandOverPreview"] | undefined; problem: Error | null };

/** The bases that the law leaves for this data, and the questions of the one that is chosen. */
export function GroundStep({ preview, problem, answers, faults: given, onChange, ...go }: Props) {
  const { t } = useTranslation(["handover", "leaving"]);
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
              choices={HOLDERS.map((holder) => ({ value: holder, label: t(`leaving:holder.${holder}`) }))}
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
            {chosen && (
              <BasisTest
                basis={chosen}
                answers={answers}
                faults={faults}
                onChange={(tested) => onChange({ ...answers, ...tested })}
              />
            )}
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

function faultsOf(
  answers: Answers,
  basis: Basis | undefined,
  t: ReturnType<typeof useTranslation<["handover", "leaving"]>>["t"],
): Faults {
  const unanswered = (question: string) => t("send.answer", { question });
  if (!answers.holder) return { holder: unanswered(t("send.holder")) };
  if (!basis) return { basisCode: unanswered(t("send.basis")) };
  return testFaults(basis, answers);
}
