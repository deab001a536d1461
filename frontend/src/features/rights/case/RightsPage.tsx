import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/ui/Icon";
import { PageHeading } from "@/ui/PageHeading";
import { Corrections } from "./Corrections";
import { Extracts } from "./Extracts";
import { InformationPart } from "./InformationPart";
import "./texts";

const route = getRouteApi("/staff/oro/$id/rattigheter");

/** The rights of the person one case is about: what they contest, what they were told, what they are given. */
export function RightsPage() {
  const { t } = useTranslation("caseRights");
  const { id } = route.useParams();
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link className="no-print" to="/oro/$id" params={{ id }}>
            {t("back")}
          </Link>
        }
        title={t("title")}
        lead={t("lead")}
      />
      <p className="muted">
        <Icon name="eye" /> {t("logged")}
      </p>
      <Corrections id={id} />
      <InformationPart id={id} />
      <Extracts id={id} />
    </div>
  );
}
