import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { i18next, language } from "@/i18n";
import { BasisTest, type Faults, testFaults } from "@/leaving/BasisTest";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { basesFor, type Law, type Schemas } from "../disclosureQueries";
import "../texts";
import { type Answers, holdersOf } from "./answers";

type Possible = Schemas["DisclosureGuideView"]["possible"][number];

/** The bases that the law leaves for every item at once, with the roles that decide about all of them. */
export function useBases(answers: Answers, law: Law): Possible[] | undefined {
  const answered = useQueries({ queries: holdersOf(answers).map((holder) => basesFor(holder, law)) });
  const [first, ...others] = answered.map(({ data }) => data?.possible);
  if (!first || others.some((one) => !one)) return undefined;
  return first.flatMap((possible) => {
    const same = others.map((one) => one?.find(({ basis }) => basis.code === possible.basis.code));
    if (same.some((one) => !one)) return [];
    const decidedBy = possible.decidedBy.filter((role) => same.every((one) => one?.decidedBy.includes(role)));
    return decidedBy.length > 0 ? [{ basis: possible.basis, decidedBy }] : [];
  });
}

export const principalDecides = (chosen: Possible | undefined): boolean => chosen?.decidedBy.join() === "principal";

type Props = {
  bases: Possible[] | undefined;
  principals: Schemas["DisclosureOptions"]["principals"];
  answers: Answers;
  faults: Faults;
  onChange(answers: Answers): void;
};

export function GroundFields({ bases, principals, answers, faults, onChange }: Props) {
  const { t } = useTranslation(["disclosure", "ui"]);
  if (!bases) return <Skeleton rows={4} />;
  if (bases.length === 0) {
    return (
      <Notice kind="warning" live>
        <p>{t("prepare.noBasis")}</p>
      </Notice>
    );
  }
  const chosen = bases.find(({ basis }) => basis.code === answers.basisCode);
  return (
    <>
      <RadioGroup
        id="basisCode"
        name="basisCode"
        label={t("prepare.basis")}
        error={faults.basisCode}
        value={answers.basisCode}
        onChange={({ target }) => onChange({ ...answers, basisCode: target.value, tests: {}, deciderId: "" })}
        choices={bases.map(({ basis, decidedBy }) => ({
          value: basis.code,
          label: basis.name[language()] ?? "",
          hint: t("prepare.decidedBy", {
            roles: decidedBy.map((role) => t(`ui:app.roles.${role as "handler"}`)).join(", "),
          }),
        }))}
      />
      {chosen && (
        <>
          <BasisTest
            basis={chosen.basis}
            answers={answers}
            faults={faults}
            onChange={(tested) => onChange({ ...answers, ...tested })}
          />
          <TextArea
            id="neededFor"
            label={t("prepare.neededFor")}
            hint={t("prepare.noNumbers")}
            error={faults.neededFor}
            limit={2000}
            value={answers.neededFor}
            onChange={({ target }) => onChange({ ...answers, neededFor: target.value })}
          />
          {principalDecides(chosen) && (
            <Select
              id="deciderId"
              label={t("prepare.decider")}
              hint={t(principals.length > 0 ? "prepare.deciderHint" : "prepare.noPrincipal")}
              error={faults.deciderId}
              value={answers.deciderId}
              onChange={({ target }) => onChange({ ...answers, deciderId: target.value })}
              choices={principals.map(({ id, name }) => ({ value: id, label: name ?? id }))}
            />
          )}
        </>
      )}
    </>
  );
}

export function groundFaults(answers: Answers, bases: Possible[] | undefined): Faults {
  const t = i18next.getFixedT(null, ["disclosure", "ui"]);
  const chosen = bases?.find(({ basis }) => basis.code === answers.basisCode);
  if (!chosen) return { basisCode: t("unanswered", { question: t("prepare.basis") }) };
  return {
    ...testFaults(chosen.basis, answers),
    ...(answers.neededFor.trim() ? {} : { neededFor: t("ui:form.required") }),
    ...(principalDecides(chosen) && !answers.deciderId ? { deciderId: t("ui:form.required") } : {}),
  };
}
