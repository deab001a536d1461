import { useTranslation } from "react-i18next";
import { inGroups, type Part, usePartWords } from "@/leaving/words";
import { CheckboxGroup } from "@/ui/Choices";
import { LiveRegion } from "@/ui/LiveRegion";
import { Skeleton } from "@/ui/Skeleton";
import { StepFrame } from "./StepFrame";
import type { StepProps } from "./Wizard";

type Props = StepProps & { parts: readonly Part[] | undefined };
/** Why a number is kept is nobody else's. */
const IDENTITY_FIELDS = ["name", "birth_year", "personal_identity_number", "phone", "email", "address"] as const;

/** Nothing is chosen from the start; what would mislead alone comes together. */
export function PartsStep({ parts, answers, faults: given, onChange, kind, ...go }: Props) {
  const { t } = useTranslation("handover");
  const words = usePartWords();
  if (!parts) return <Skeleton rows={8} />;
  const known = answers.parts.filter((key) => parts.some((part) => part.key === key));
  const check = (): Record<string, string> =>
    known.length + answers.identityFields.length === 0 && kind === "transfer" ? { parts: t("send.partsNone") } : {};
  const choose = (group: readonly Part[], chosen: readonly string[]) =>
    onChange({ ...answers, parts: [...known.filter((key) => !group.some((part) => part.key === key)), ...chosen] });
  const count = t("send.partsChosen", { count: known.length + answers.identityFields.length });
  return (
    <StepFrame {...go} step="parts" title={t("send.partsTitle")} lead={t("send.partsLead")} check={check} given={given}>
      {(faults) => (
        <>
          {inGroups(parts).map(({ id, parts: group }, index) => (
            <CheckboxGroup
              key={id}
              id={index === 0 ? "parts" : `parts-${id}`}
              name={`parts-${id}`}
              label={group[0] ? words.group(group[0]) : ""}
              error={index === 0 ? faults.parts : undefined}
              value={known}
              onChange={(chosen) =>
                choose(
                  group,
                  chosen.filter((key) => group.some((part) => part.key === key)),
                )
              }
              choices={group.map((part) => ({
                value: part.key,
                label: words.nameOf(part),
                hint: part.fields.map((field) => words.value(field)).join(" · "),
              }))}
            />
          ))}
          <CheckboxGroup
            id="identityFields"
            name="identityFields"
            label={t("send.identityLabel")}
            hint={t("send.identityHint")}
            error={faults.identityFields}
            value={answers.identityFields}
            onChange={(identityFields) => onChange({ ...answers, identityFields })}
            choices={IDENTITY_FIELDS.map((field) => ({ value: field, label: t(`identity.${field}`) }))}
          />
          <p className="muted number" aria-hidden="true">
            {count}
          </p>
          <LiveRegion text={count} />
        </>
      )}
    </StepFrame>
  );
}
