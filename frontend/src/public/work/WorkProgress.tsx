import { useTranslation } from "react-i18next";
import { LiveRegion } from "@/ui/LiveRegion";

/** Shown while somebody waits for their computer; said once at the beginning and once at the end. */
export function WorkProgress({ progress }: { progress: number }) {
  const { t } = useTranslation("public");
  const done = progress >= 1;
  return (
    <div className="work">
      <p id="work-text">{t(done ? "work.sending" : "work.working")}</p>
      <progress max={1} value={done ? undefined : progress} aria-labelledby="work-text" />
      <LiveRegion text={t(done ? "work.sending" : "work.working")} />
    </div>
  );
}
