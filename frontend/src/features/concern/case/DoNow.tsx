import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { usePerson } from "@/auth/session";
import type { Concern } from "../concernQueries";
import { lastConclusion, primaryAction, STEP_PATHS } from "./actions";
import { Proposal } from "./Proposal";

/** One thing to do, with the reason for it. What is allowed is the API's answer, not a guess from the role. */
export function DoNow({ concern }: { concern: Concern }) {
  const { t } = useTranslation("concern");
  const person = usePerson();
  const action = primaryAction(concern);
  if (concern.proposal) return <Proposal concern={concern} proposal={concern.proposal} />;
  if (!action || action === "decide_proposal" || action === "refer_to_emergency" || action === "write_journal") {
    const text = concern.status === "closed" ? t("why.closed") : t("why.waitingOther");
    return (
      <section className="do-now do-now-idle" aria-labelledby="do-now">
        <h2 id="do-now">{t("case.nothingNow")}</h2>
        <p>{text}</p>
        {concern.handler && concern.handler.id !== person.id && concern.status !== "closed" && (
          <p>
            {t("case.handler")}: <strong>{concern.handler.name}</strong>
          </p>
        )}
      </section>
    );
  }
  const why =
    action === "close" && concern.status === "assessed" && lastConclusion(concern) !== "action_needed"
      ? t("why.closeAfterAssessment")
      : t(`why.${action}`);
  return (
    <section className="do-now" aria-labelledby="do-now">
      <h2 id="do-now">{t("case.doNow")}</h2>
      <p>{why}</p>
      <Link className="button button-primary" to={STEP_PATHS[action]} params={{ id: concern.id }}>
        {t(`action.${action}`)}
      </Link>
    </section>
  );
}
