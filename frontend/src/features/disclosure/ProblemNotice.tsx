import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import "./texts";

/** Why the API did not do it, in its own words: a rule of law names its section. */
export function ProblemNotice({ error, onReload }: { error: Error; onReload?: () => void }) {
  const { t } = useTranslation("disclosure");
  if (!isProblem(error)) throw error;
  const stale = error.slug === "stale-version";
  return (
    <Notice kind="danger" title={error.status === 0 ? t("problem.failed") : error.message} live>
      <p>{error.status === 0 ? t("problem.unreachable") : stale ? t("problem.stale") : error.detail}</p>
      {error.slug === "own-work" && <p>{t("problem.ownWork")}</p>}
      {error.errors.length > 0 && (
        <ul>
          {error.errors.map(({ pointer, code, detail }) => (
            <li key={`${pointer}-${code}`}>{detail}</li>
          ))}
        </ul>
      )}
      {onReload && (stale || error.status === 409) && (
        <div className="row">
          <Button onClick={onReload}>{t("problem.reload")}</Button>
        </div>
      )}
    </Notice>
  );
}
