import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { Button } from "@/ui/Button";
import { PageHeading } from "@/ui/PageHeading";
import "../identity.css";
import "../texts";
import { NameForm } from "./NameForm";

const route = getRouteApi("/staff/mina-oroshandelser/$id/vem");

/** Who handed in a concern may say who it is about. Sealed at once, and not shown to them again. */
export function NamePage() {
  const { t } = useTranslation("identity");
  const { id } = route.useParams();
  const [named, setNamed] = useState<string[]>([]);
  const [naming, setNaming] = useState(true);
  const kicker = <Link to="/mina-oroshandelser">{t("naming.back")}</Link>;
  if (naming) {
    return (
      <div className="stack">
        <PageHeading kicker={kicker} title={t("naming.title")} lead={t("naming.lead")} />
        <NameForm
          id={id}
          named={named}
          onNamed={(pseudonym) => {
            setNamed([...named, pseudonym]);
            setNaming(false);
          }}
        />
      </div>
    );
  }
  return (
    <div className="stack">
      <PageHeading kicker={kicker} title={t("naming.doneTitle")} lead={t("naming.doneText")} />
      <div className="row">
        <Link className="button button-primary" to="/mina-oroshandelser">
          {t("naming.back")}
        </Link>
        <Button onClick={() => setNaming(true)}>{t("naming.another")}</Button>
      </div>
    </div>
  );
}
