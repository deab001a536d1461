import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import "./texts";

/** Why the API did not do it, in its own words; what nobody foresaw goes to the page's error boundary. */
export function ProblemNotice({ error, onReload }: { error: Error; onReload?: () => void }) {
  const { t } = useTranslation("handover");
  if (!isProblem(error)) throw error;
  const stale = error.slug === "stale-version";
  return (
    <Notice kind="danger" title={error.status === 0 ? t("send.failed") : error.message} live>
      <p>{error.status === 0 ? t("send.unreachable") : stale ? t("problem.stale") : error.detail}</p>
      {onReload && (stale || error.status === 409) && (
        <div className="row">
          <Button onClick={onReload}>{t("problem.reload")}</Button>
        </div>
      )}
    </Notice>
  );
}
