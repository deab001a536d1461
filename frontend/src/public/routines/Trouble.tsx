import { useTranslation } from "react-i18next";
import { Notice } from "@/ui/Notice";
import "./texts";

/** While it is fetched, and when it could not be: whom to call stands there all the same. */
export function Trouble({ state }: { state: "loading" | "missing" | "failed" }) {
  const { t } = useTranslation("publicRoutine");
  if (state === "loading") return <p role="status">{t("loading")}</p>;
  return (
    <Notice kind="warning" title={t(state)} live>
      <p>{t(`${state}Text`)}</p>
    </Notice>
  );
}
