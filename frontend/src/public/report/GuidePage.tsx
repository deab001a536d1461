import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { config } from "@/config";
import { Button } from "@/ui/Button";
import { PhoneLine } from "../help/PhoneLine";
import { publicLink } from "../links";
import { ReplacingLink } from "../ReplacingLink";
import { PageForm } from "./PageForm";
import type { Guide } from "./pages";

type Props = { guide: Guide; onDone(): void; onBack: (() => void) | undefined };

/** Where to turn instead, or first. Nothing has been stored yet; a tip for the police ends here. */
export function GuidePage({ guide, onDone, onBack }: Props) {
  const { t } = useTranslation(["report", "public"]);
  const { municipality } = config();
  return (
    <PageForm
      title={t(`guide.${guide}.title`)}
      onSubmit={onDone}
      onBack={onBack}
      actions={
        <>
          <ReplacingLink className="button button-primary" href={publicLink("/")}>
            {t("guide.stop")}
          </ReplacingLink>
          {guide !== "tip" && guide !== "mandated" && <Button type="submit">{t(`guide.${guide}.anyway`)}</Button>}
        </>
      }
    >
      <p>{t(`guide.${guide}.text`, { municipality: municipality.name })}</p>
      <Numbers guide={guide} />
      <p>{t(`guide.${guide}.more`)}</p>
    </PageForm>
  );
}

function Numbers({ guide }: { guide: Guide }) {
  const { t } = useTranslation(["report", "public"]);
  const { contacts } = config();
  const call = (number: string) => t("public:help.call", { number });
  if (guide === "call") return <PhoneLine number="112" label={call("112")} strong />;
  if (guide === "tip") return <PhoneLine number="114 14" label={call("114 14")} strong />;
  if (guide === "employee") return null;
  const { socialServicesPhone, socialEmergencyPhone } = contacts;
  if (!socialServicesPhone) return <p>{t("guide.switchboard")}</p>;
  return (
    <ul className="report-numbers">
      <li>
        {t("guide.socialServices")} <PhoneLine number={socialServicesPhone} label={call(socialServicesPhone)} />
      </li>
      {socialEmergencyPhone && (
        <li>
          {t("guide.socialEmergency")} <PhoneLine number={socialEmergencyPhone} label={call(socialEmergencyPhone)} />
        </li>
      )}
    </ul>
  );
}
