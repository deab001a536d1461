import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { language } from "@/i18n";
import { day } from "@/i18n/format";
import { LiveRegion } from "@/ui/LiveRegion";
import { Notice } from "@/ui/Notice";
import type { Schemas } from "../queries";
import "./guide.css";

type Answer = Schemas["DisclosureGuideView"];

/** What may be possible comes first, in plain words; the law is one step further in. */
export function GuideAnswer({ answer }: { answer: Answer }) {
  const { t } = useTranslation("legalbasis");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const some = answer.possible.length > 0;
  return (
    <section className="stack" aria-labelledby="guide-answer">
      <h2 id="guide-answer" ref={heading} tabIndex={-1}>
        {t(some ? "answer.title" : "answer.nothingTitle")}
      </h2>
      <LiveRegion text={t("answer.loaded", { count: answer.possible.length })} />
      <Notice>
        <p>{t("answer.draft")}</p>
      </Notice>
      {some ? (
        <ul className="guide-bases">
          {answer.possible.map((possible) => (
            <Possible key={possible.basis.code} {...possible} />
          ))}
        </ul>
      ) : (
        <p>{t("answer.nothing")}</p>
      )}
      <WhatToDo />
      <Impossible bases={answer.impossible} />
    </section>
  );
}

function Possible({ basis, decidedBy }: Answer["possible"][number]) {
  const { t } = useTranslation(["legalbasis", "ui"]);
  const lang = language();
  const roles = decidedBy.map((role) => t(`ui:app.roles.${role as "handler"}`)).join(", ");
  return (
    <li className="stack">
      <h3>{basis.name[lang]}</h3>
      <p>{basis.explanation[lang]}</p>
      <p>
        {t("answer.decides")}: <strong>{roles}</strong>
      </p>
      <details>
        <summary>{t("answer.more")}</summary>
        <div className="stack">
          <p>{basis.law[lang]}</p>
          <p>{t("answer.test")}:</p>
          <ul>
            {basis.questions.map(({ code, text }) => (
              <li key={code}>{text[lang]}</li>
            ))}
          </ul>
          <p className="muted">
            {t("answer.source")}: {basis.source[lang]}{" "}
            {basis.confirmedOn ? t("answer.confirmed", { date: day(basis.confirmedOn) }) : t("answer.notConfirmed")}
          </p>
        </div>
      </details>
    </li>
  );
}

function WhatToDo() {
  const { t } = useTranslation("legalbasis");
  return (
    <>
      <h3>{t("answer.doTitle")}</h3>
      <ol>
        <li>{t("answer.do1")}</li>
        <li>{t("answer.do2")}</li>
        <li>
          {t("answer.do3")} <Link to="/lamna-oro">{t("answer.doLink")}</Link>
        </li>
      </ol>
    </>
  );
}

function Impossible({ bases }: { bases: Answer["impossible"] }) {
  const { t } = useTranslation("legalbasis");
  const lang = language();
  return (
    <details>
      <summary>{t("answer.impossible", { count: bases.length })}</summary>
      <dl className="guide-impossible">
        {bases.map((basis) => (
          <div key={basis.code}>
            <dt>
              {basis.name[lang]} <span className="muted">({basis.law[lang]})</span>
            </dt>
            {basis.rules.map(({ code, words }) => (
              <dd key={code}>{words[lang]}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
