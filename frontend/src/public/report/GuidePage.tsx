import { useTranslation } from "react-i18next";
import { config } from "@/config";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { PageHeading } from "@/ui/PageHeading";
import { PhoneLine } from "../help/PhoneLine";
import { publicLink } from "../links";
import { Limits } from "./Limits";
import { END, type Guide } from "./steps";
import "./texts";

/** Who takes it instead, or first. Nothing has been stored. */
export function GuidePage({ guide, onGo, onBack }: { guide: Guide; onGo(): void; onBack(): void }) {
  const { t } = useTranslation(["publicReport", "ui"]);
  const { municipality, contacts } = config();
  const social = guide === "child" || guide === "mandated" ? contacts.socialServicesPhone : undefined;
  const emergency = guide === "child" || guide === "mandated" ? contacts.socialEmergencyPhone : undefined;
  return (
    <div className="stack">
      <PageHeading title={t(`guide.${guide}.title`)} />
      <p>{t(`guide.${guide}.text`, { municipality: municipality.name })}</p>
      {guide === "danger" && <PhoneLine number="112" label={t("call", { number: "112" })} strong />}
      {guide === "tip" && <PhoneLine number="114 14" label={t("call", { number: "114 14" })} strong />}
      {social && <PhoneLine number={social} label={t("callSocial", { number: social })} strong />}
      {emergency && <PhoneLine number={emergency} label={t("callEmergency", { number: emergency })} />}
      <p>{t(`guide.${guide}.more`, { municipality: municipality.name })}</p>
      {guide === "employee" && <Limits />}
      <div className="row">
        {guide === END ? (
          <a className="button button-secondary" href={publicLink("/")}>
            {t("toStart")}
          </a>
        ) : (
          <Button kind={guide === "child" || guide === "mandated" ? "secondary" : "primary"} onClick={onGo}>
            {t(`guide.${guide}.go`)}
          </Button>
        )}
        <Button kind="quiet" icon={<Icon name="arrowLeft" />} onClick={onBack}>
          {t("ui:form.back")}
        </Button>
      </div>
    </div>
  );
}
