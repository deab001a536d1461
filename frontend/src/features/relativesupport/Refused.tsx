import { useTranslation } from "react-i18next";
import type { Problem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import "./texts";

/** What the service answered instead of doing it. */
export function Refused({ error, onReload }: { error: Problem | undefined; onReload?: (() => void) | undefined }) {
  const { t } = useTranslation("support");
  if (!error) return null;
  const lost = error.status === 0;
  return (
    <Notice kind="danger" title={lost ? t("unreachable") : error.message} live>
      <p>{lost ? t("unreachableText") : error.detail}</p>
      {onReload && [404, 409, 412].includes(error.status) && (
        <div className="row">
          <Button onClick={onReload}>{t("reload")}</Button>
        </div>
      )}
    </Notice>
  );
}
