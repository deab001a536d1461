import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Dialog } from "@/ui/Dialog";
import { Skeleton } from "@/ui/Skeleton";
import { otherActions, primaryAction, STEP_PATHS } from "../case/actions";
import { type Action, type ConcernItem, concernById } from "../concernQueries";

/** What can be done is the case's to say, so the case is read, and the reading logged, when somebody asks. */
export function NextStep({ item, onClose }: { item: ConcernItem; onClose(): void }) {
  const { t } = useTranslation("concern");
  const { data: concern } = useQuery(concernById(item.id));
  const first = concern && primaryAction(concern);
  const actions: Action[] = concern ? [...(first ? [first] : []), ...otherActions(concern)] : [];
  return (
    <Dialog open title={t("board.nextStepTitle", { number: item.caseNumber })} onClose={onClose}>
      <p className="muted">{t("case.logged")}</p>
      {!concern ? (
        <Skeleton rows={3} />
      ) : (
        <ul className="next-steps">
          {actions.map((action) => (
            <li key={action}>
              <Link
                className={action === first ? "button button-primary" : "button button-secondary"}
                to={STEP_PATHS[action]}
                params={{ id: item.id }}
              >
                {t(`action.${action}`)}
              </Link>
            </li>
          ))}
          <li>
            <Link className="button button-quiet" to="/oro/$id" params={{ id: item.id }}>
              {t("board.open")}
            </Link>
          </li>
        </ul>
      )}
    </Dialog>
  );
}
