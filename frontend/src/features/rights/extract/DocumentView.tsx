import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { SummaryList } from "@/ui/SummaryList";
import { type Document, save } from "./extractQueries";
import { Parts } from "./Parts";
import "./texts";

/** The extract as the person reads it. It is gone when the page is left. */
export function DocumentView({ document: shown, onHide }: { document: Document; onHide(): void }) {
  const { t } = useTranslation("extract");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <article className="stack">
      <h1 ref={heading} tabIndex={-1}>
        {t("title")}
      </h1>
      <div className="row no-print">
        <Button kind="primary" onClick={() => print()}>
          {t("print")}
        </Button>
        <Button onClick={() => save(shown)}>{t("json")}</Button>
        <Button onClick={onHide}>{t("hide")}</Button>
      </div>
      <SummaryList
        rows={[
          { key: "controller", label: t("controller"), value: shown.controller },
          { key: "case", label: t("case"), value: shown.caseNumber },
          { key: "for", label: t("for"), value: t(`forName.${shown.madeFor}`) },
          { key: "asOf", label: t("asOf"), value: day(shown.asOf) },
        ]}
      />
      <p>{t("purpose")}</p>
      <p>{t("rights")}</p>
      <h2>{t("contents")}</h2>
      <Parts parts={shown.parts} />
    </article>
  );
}
