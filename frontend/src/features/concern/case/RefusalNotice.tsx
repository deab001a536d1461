import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/auth/session";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import type { Action, Concern } from "../concernQueries";
import type { Refusal } from "./refusal";
import { useNames } from "./useNames";

type Props = {
  refusal: Refusal;
  /** What the person saw when they began to write. */
  seen: Concern;
  action: Action;
  /** Sends the same text with the new version. */
  onSendAnyway(now: Concern): void;
  onReload(): void;
};

/** Takes focus: it is the answer to what the person just did. */
export function RefusalNotice({ refusal, seen, action, onSendAnyway, onReload }: Props) {
  const { t } = useTranslation(["concern", "ui"]);
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new refusal moves the focus again
  useEffect(() => box.current?.focus(), [refusal]);
  return (
    <div ref={box} tabIndex={-1}>
      {refusal.kind === "moved" ? (
        <Meanwhile now={refusal.now} seen={seen} action={action} onSendAnyway={onSendAnyway} />
      ) : (
        <Notice kind="danger" title={refusal.title} live>
          <p>{refusal.text}</p>
          {refusal.trace && <p className="muted">{t("ui:problem.trace", { trace: refusal.trace })}</p>}
          {refusal.reload && (
            <div className="row">
              {refusal.unfinished && (
                <Link to="/oro/$id/insatser" params={{ id: seen.id }} className="button button-primary">
                  {t("send.toInterventions")}
                </Link>
              )}
              <Button onClick={onReload}>{t("send.reload")}</Button>
            </div>
          )}
        </Notice>
      )}
    </div>
  );
}

const STEP_OF: Partial<Record<Action, string>> = {
  refer_to_emergency: "emergency_referral",
  triage: "triage",
  assign: "assignment",
  assess: "assessment",
  act: "measure",
  follow_up: "follow_up",
};

/** After 412: what changed since the person read the case. */
function Meanwhile({ now, seen, action, onSendAnyway }: Omit<Props, "refusal" | "onReload"> & { now: Concern }) {
  const { t } = useTranslation(["concern", "ui"]);
  const person = usePerson();
  const nameOf = useNames(now);
  const known = new Set(seen.steps.map((step) => step.id));
  const added = now.steps.filter((step) => !known.has(step.id));
  const own = added.some((step) => step.by?.id === person.id && step.content.kind === STEP_OF[action]);
  const possible = now.allowedActions.includes(action);
  const changes = [
    ...added.map((step) =>
      t("send.meanwhileStep", { step: t(`step.${step.content.kind}`), name: nameOf(step.by), at: moment(step.at) }),
    ),
    ...(now.status !== seen.status ? [t("send.meanwhileStatus", { status: t(`code.status.${now.status}`) })] : []),
    ...(now.handler?.id !== seen.handler?.id
      ? [t("send.meanwhileHandler", { name: now.handler?.name ?? t("case.noHandler") })]
      : []),
    ...(now.urgency !== seen.urgency
      ? [t("send.meanwhileUrgency", { urgency: t(`code.urgency.${now.urgency}`) })]
      : []),
  ];
  const toCase = (
    <Link to="/oro/$id" params={{ id: now.id }} className="button button-secondary">
      {t("send.toCase")}
    </Link>
  );
  if (own) {
    return (
      <Notice kind="good" title={t("send.meanwhileTitle")} live>
        <p>{t("send.meanwhileOwn")}</p>
        <div className="row">{toCase}</div>
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={t("send.meanwhileTitle")} live>
      <p>{t("send.meanwhileText")}</p>
      {changes.length === 0 ? (
        <p>{t("send.meanwhileNothing")}</p>
      ) : (
        <ul className="meanwhile">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      {!possible && <p>{t("send.meanwhileGone")}</p>}
      <div className="row">
        {possible && (
          <Button kind="primary" onClick={() => onSendAnyway(now)}>
            {t("send.sendAnyway")}
          </Button>
        )}
        {toCase}
      </div>
    </Notice>
  );
}
