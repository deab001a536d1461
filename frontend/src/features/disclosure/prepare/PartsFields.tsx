import { useTranslation } from "react-i18next";
import { i18next } from "@/i18n";
import type { Faults } from "@/leaving/BasisTest";
import leaving from "@/leaving/sv.json";
import { inGroups, type Part, usePartWords } from "@/leaving/words";
import { Button } from "@/ui/Button";
import { CheckboxGroup, RadioGroup } from "@/ui/Choices";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import "../texts";
import type { Answers } from "./answers";

const HOLDERS = Object.keys(leaving.holder) as (keyof typeof leaving.holder)[];
const WRITTEN = ["contact_details", "other_particulars"] as const;

type Props = { parts: readonly Part[]; answers: Answers; faults: Faults; onChange(answers: Answers): void };

/** Nothing is chosen from the start, and nothing is assumed of where it comes from. */
export function PartsFields({ parts, answers, faults, onChange }: Props) {
  const { t } = useTranslation(["disclosure", "leaving"]);
  const words = usePartWords();
  const picked = Object.keys(answers.picked);
  const choose = (group: readonly Part[], chosen: readonly string[]) => {
    const others = Object.entries(answers.picked).filter(([key]) => !group.some((part) => part.key === key));
    const own = chosen.map((key) => [key, answers.picked[key] ?? ""] as const);
    onChange({ ...answers, picked: Object.fromEntries([...others, ...own]) });
  };
  return (
    <>
      {inGroups(parts).map(({ id, parts: group }, index) => (
        <CheckboxGroup
          key={id}
          id={index === 0 ? "picked" : `picked-${id}`}
          name={`picked-${id}`}
          label={group[0] ? words.group(group[0]) : ""}
          error={index === 0 ? faults.picked : undefined}
          value={picked}
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
      {picked.length > 0 && (
        <fieldset className="stack">
          <legend>
            <h2>{t("prepare.holders")}</h2>
          </legend>
          <p className="muted">{t("prepare.holdersHint")}</p>
          {picked.map((key, index) => {
            const part = parts.find((one) => one.key === key);
            return (
              part && (
                <HolderSelect
                  key={key}
                  id={`picked.${index}.holder`}
                  label={`${words.nameOf(part)} (${words.group(part)})`}
                  error={faults[`picked.${index}.holder`]}
                  value={answers.picked[key] ?? ""}
                  onChange={(holder) => onChange({ ...answers, picked: { ...answers.picked, [key]: holder } })}
                />
              )
            );
          })}
        </fieldset>
      )}
      <WrittenFields answers={answers} faults={faults} onChange={onChange} />
    </>
  );
}

function WrittenFields({ answers, faults, onChange }: Omit<Props, "parts">) {
  const { t } = useTranslation(["disclosure", "leaving"]);
  const write = (index: number, change: Partial<Answers["written"][number]>) =>
    onChange({ ...answers, written: answers.written.map((item, i) => (i === index ? { ...item, ...change } : item)) });
  return (
    <>
      {answers.written.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items are told apart by their place, as in the contract
        <fieldset key={index} className="stack">
          <legend className="field-label">{t("prepare.written", { number: index + 1 })}</legend>
          <RadioGroup
            id={`written.${index}.kind`}
            name={`written-${index}-kind`}
            label={t("prepare.kind")}
            error={faults[`written.${index}.kind`]}
            value={item.kind}
            onChange={({ target }) => write(index, { kind: target.value })}
            choices={WRITTEN.map((value) => ({ value, label: t(`leaving:part.kind.${value}`) }))}
          />
          <TextArea
            id={`written.${index}.text`}
            label={t("leaving:part.field.text")}
            hint={t("prepare.noNumbers")}
            error={faults[`written.${index}.text`]}
            limit={2000}
            value={item.text}
            onChange={({ target }) => write(index, { text: target.value })}
          />
          <HolderSelect
            id={`written.${index}.holder`}
            label={t("prepare.holder")}
            error={faults[`written.${index}.holder`]}
            value={item.holder}
            onChange={(holder) => write(index, { holder })}
          />
          <div className="row">
            <Button
              small
              onClick={() => onChange({ ...answers, written: answers.written.filter((_, i) => i !== index) })}
            >
              {t("prepare.removeWritten", { number: index + 1 })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div className="row">
        <Button
          onClick={() => onChange({ ...answers, written: [...answers.written, { kind: "", text: "", holder: "" }] })}
        >
          {t("prepare.addWritten")}
        </Button>
      </div>
    </>
  );
}

type HolderProps = { id: string; label: string; error: string | undefined; value: string; onChange(v: string): void };

function HolderSelect({ onChange, ...select }: HolderProps) {
  const { t } = useTranslation("leaving");
  const choices = HOLDERS.map((value) => ({ value, label: t(`holder.${value}`) }));
  return <Select {...select} choices={choices} onChange={({ target }) => onChange(target.value)} />;
}

export function partsFaults(answers: Answers): Faults {
  const t = i18next.getFixedT(null, ["disclosure", "ui"]);
  const faults: Record<string, string> = {};
  if (Object.keys(answers.picked).length === 0 && answers.written.length === 0) faults.picked = t("prepare.nothing");
  Object.values(answers.picked).forEach((holder, index) => {
    if (!holder) faults[`picked.${index}.holder`] = t("prepare.holderMissing");
  });
  answers.written.forEach((item, index) => {
    if (!item.kind) faults[`written.${index}.kind`] = t("ui:form.required");
    if (!item.text.trim()) faults[`written.${index}.text`] = t("ui:form.required");
    if (!item.holder) faults[`written.${index}.holder`] = t("prepare.holderMissing");
  });
  return faults;
}
