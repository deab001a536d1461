import { useTranslation } from "react-i18next";
import { moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { PageHeading } from "@/ui/PageHeading";

type Props = { savedAt: string; clearing: boolean; onResume(): void; onRestart(): void };

export function ResumeDraft({ savedAt, clearing, onResume, onRestart }: Props) {
  const { t } = useTranslation("register");
  return (
    <div className="stack">
      <PageHeading title={t("resume.title")} kicker={t("name")} lead={t("resume.text", { time: moment(savedAt) })} />
      <div className="row">
        <Button kind="primary" onClick={onResume}>
          {t("resume.go")}
        </Button>
        <Button pending={clearing} aria-describedby="restart-hint" onClick={onRestart}>
          {t("resume.restart")}
        </Button>
      </div>
      <p id="restart-hint" className="muted">
        {t("resume.restartHint")}
      </p>
    </div>
  );
}
