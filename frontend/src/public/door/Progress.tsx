import { useTranslation } from "react-i18next";
import "./texts";
import { LiveRegion } from "@/ui/LiveRegion";

const STEP = 25;

/** How far the computer's work has come, in words; read out at every quarter. */
export function Progress({ percent }: { percent: number | undefined }) {
  const { t } = useTranslation("door");
  return (
    <>
      {percent !== undefined && (
        <p className="muted">
          {t("working")} <span className="number">{t("percent", { percent })}</span>
        </p>
      )}
      <LiveRegion
        text={
          percent === undefined ? "" : `${t("working")} ${t("percent", { percent: Math.floor(percent / STEP) * STEP })}`
        }
      />
    </>
  );
}
