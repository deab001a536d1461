import { lazy, Suspense, useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { type Answers, EDITIONS } from "./answers";
import type { Errors } from "./WriteForm";

/** What is written can be read and saved before the preview is there. */
const Markdown = lazy(async () => ({ default: (await import("@/ui/Markdown")).Markdown }));

type Written = Answers["editions"][string];
type Props = { editions: Answers["editions"]; errors: Errors; onChange(key: string, edition: Written): void };
const EMPTY: Written = { title: "", text: "" };

/** One edition at a time, beside how it will look. */
export function EditionFields({ editions, errors, onChange }: Props) {
  const { t } = useTranslation("routine");
  const [picked, setPicked] = useState("staff-sv");
  // An error in another edition opens that one.
  const faulty = EDITIONS.find(({ key }) => errors[`${key}-text`] || errors[`${key}-title`])?.key;
  const [seen, setSeen] = useState<Errors>(errors);
  if (seen !== errors) {
    setSeen(errors);
    if (faulty) setPicked(faulty);
  }
  const edition = editions[picked] ?? EMPTY;
  const shown = useDeferredValue(edition.text);
  const language = EDITIONS.find(({ key }) => key === picked)?.language ?? "sv";
  return (
    <section className="stack" aria-labelledby="editions">
      <h2 id="editions">{t("write.editions")}</h2>
      <Select
        label={t("write.edition")}
        hint={t(
          `write.reach.${picked.startsWith("staff") ? "staff" : picked.startsWith("civil") ? "civil" : "public"}`,
        )}
        empty={false}
        value={picked}
        choices={EDITIONS.map(({ key, audience, language: of }) => ({
          value: key,
          label: `${t(`audience.${audience}`)} (${t(`language.${of}`)})${editions[key]?.text ? "" : ` – ${t("write.empty")}`}`,
        }))}
        onChange={({ target }) => setPicked(target.value)}
      />
      <TextField
        id={`${picked}-title`}
        label={t("write.heading")}
        error={errors[`${picked}-title`]}
        lang={language}
        maxLength={120}
        value={edition.title}
        onChange={({ target }) => onChange(picked, { ...edition, title: target.value })}
      />
      <div className="routine-panes">
        <TextArea
          id={`${picked}-text`}
          label={t("write.text")}
          hint={t("write.textHint")}
          error={errors[`${picked}-text`]}
          limit={20_000}
          lang={language}
          spellCheck
          value={edition.text}
          onChange={({ target }) => onChange(picked, { ...edition, text: target.value })}
        />
        <section className="stack" aria-labelledby="preview">
          <h3 id="preview">{t("write.preview")}</h3>
          <div className="routine-preview">
            <Suspense fallback={<Skeleton rows={4} />}>
              <Markdown text={shown} lang={language} />
            </Suspense>
          </div>
        </section>
      </div>
    </section>
  );
}
