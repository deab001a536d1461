import { useTranslation } from "react-i18next";
import { Problem } from "@/api/problem";
import { needsStepUp } from "@/auth/StepUp";
import { Notice } from "@/ui/Notice";
import "./texts";

/** What the service answered instead of doing it; a stronger login has a notice of its own. */
export function Failed({ error }: { error: unknown }) {
  const { t } = useTranslation("retention");
  if (!(error instanceof Problem) || needsStepUp(error)) return null;
  return (
    <Notice kind="danger" title={error.status === 0 ? t("unreachable") : error.message} live>
      {error.detail && <p>{error.detail}</p>}
    </Notice>
  );
}
