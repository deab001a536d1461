import { useTranslation } from "react-i18next";
import { Problem } from "@/api/problem";
import { Notice } from "@/ui/Notice";
import "./texts";

/** What the service answered instead of doing it, with what it says of each field. */
export function Failed({ error }: { error: unknown }) {
  const { t } = useTranslation("routine");
  if (!(error instanceof Problem)) return null;
  return (
    <Notice kind="danger" title={error.status === 0 ? t("unreachable") : error.message} live>
      {error.detail && <p>{error.detail}</p>}
      {error.errors.length > 0 && (
        <ul>
          {error.errors.map(({ pointer, detail }) => (
            <li key={pointer}>{detail}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
