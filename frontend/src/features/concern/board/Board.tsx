import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Tag } from "@/ui/Tag";
import { CODES } from "../codes";
import type { ConcernItem } from "../concernQueries";
import { Due } from "../list/ConcernTable";
import { type ListSearch, statesIn } from "../list/search";
import "./board.css";
import { NextStep } from "./NextStep";

/** Columns by state. A case is moved by taking its step, which is a legal act of its own: nothing is dragged. */
export function Board({
  items,
  search,
  partial,
}: {
  items: readonly ConcernItem[];
  search: ListSearch;
  partial: boolean;
}) {
  const { t } = useTranslation("concern");
  const wanted = statesIn(search);
  const columns = wanted.length > 0 ? wanted : CODES.status;
  const [stepping, setStepping] = useState<ConcernItem>();
  return (
    <>
      {partial && <p className="muted">{t("board.partial", { count: items.length })}</p>}
      <section className="board" aria-label={t("board.label")}>
        {columns.map((status) => {
          const cards = items.filter((item) => item.status === status);
          return (
            <section key={status} className="board-column" aria-labelledby={`column-${status}`}>
              <h2 id={`column-${status}`}>
                {t(`code.status.${status}`)}{" "}
                <span className="muted number" title={t("board.count", { count: cards.length })}>
                  {cards.length}
                </span>
              </h2>
              {cards.length === 0 ? (
                <p className="muted">{t("board.empty")}</p>
              ) : (
                <ul>
                  {cards.map((item) => (
                    <li key={item.id} className="board-card">
                      <Card item={item} onStep={() => setStepping(item)} />
                    </li>
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </section>
      {stepping && <NextStep item={stepping} onClose={() => setStepping(undefined)} />}
    </>
  );
}

function Card({ item, onStep }: { item: ConcernItem; onStep(): void }) {
  const { t } = useTranslation("concern");
  return (
    <>
      <h3>
        <Link className="case-link number" to="/oro/$id" params={{ id: item.id }}>
          {item.caseNumber}
        </Link>
      </h3>
      <p>{t(`code.eventType.${item.eventType}`)}</p>
      <p className="muted">{t(`code.subjectKind.${item.subjectKind}`)}</p>
      <p className="muted">{item.handler?.name ?? t("list.noHandler")}</p>
      {(item.urgency === "immediate" || item.awaitsSecondPerson) && (
        <p className="tags">
          {item.urgency === "immediate" && <Tag tone="danger">{t("code.urgency.immediate")}</Tag>}
          {item.awaitsSecondPerson && <Tag tone="warning">{t("list.awaits")}</Tag>}
        </p>
      )}
      {item.dueOn && (
        <p>
          <span className="muted">{t("list.due")}</span> <Due item={item} />
        </p>
      )}
      <Button
        small
        className="board-step"
        aria-label={t("board.nextStepFor", { number: item.caseNumber })}
        onClick={onStep}
      >
        {t("board.nextStep")}
      </Button>
    </>
  );
}
