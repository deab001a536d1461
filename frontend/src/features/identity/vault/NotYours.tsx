import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { isProblem } from "@/api/problem";
import { hasAnyRole, usePerson } from "@/auth/session";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import "../texts";

/** While it is fetched; and for who reads the case without knowing who it is about: how to get to know it. */
export function NotYours({ id, error }: { id: string; error: unknown }) {
  const { t } = useTranslation("identity");
  const person = usePerson();
  // Whoever coordinates never opens an identity, whatever else they are.
  const coordinates = hasAnyRole(person, ["coordinator"]);
  const asks = !coordinates && hasAnyRole(person, ["handler"]);
  if (!isProblem(error) || error.status !== 403) return <Skeleton rows={6} />;
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/oro/$id" params={{ id }}>
            {t("people.toCase")}
          </Link>
        }
        title={t("people.title")}
        lead={t("notYours.lead")}
      />
      <p>{t(coordinates ? "notYours.coordinator" : asks ? "notYours.ask" : "notYours.emergency")}</p>
      <div className="row">
        {asks && (
          <Link className="button button-primary" to="/atkomst/ny">
            {t("requests.ask")}
          </Link>
        )}
        {!coordinates && (
          <Link className="button button-secondary" to="/nodoppning/ny">
            {t("glasses.break")}
          </Link>
        )}
      </div>
    </div>
  );
}
