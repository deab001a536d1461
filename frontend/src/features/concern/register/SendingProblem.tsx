import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Notice } from "@/ui/Notice";
import type { SendingNotice } from "./submission";

type Props = { notice: SendingNotice; detail: string; trace: string; onDiscard(): void };

export function SendingProblem({ notice, detail, trace, onDiscard }: Props) {
  const { t } = useTranslation("register");
  if (notice === "reused") {
    return (
      <Notice kind="warning" title={t("sending.reusedTitle")} live>
        <p>{t("sending.reusedText")}</p>
        <div className="row">
          <Link to="/mina-oroshandelser">{t("receipt.mine")}</Link>
          <Button small onClick={onDiscard}>
            {t("sending.reusedClear")}
          </Button>
        </div>
      </Notice>
    );
  }
  const titles = {
    unsure: t("sending.unsureTitle"),
    signedOut: t("sending.signedOutTitle"),
    tooMany: t("sending.failedTitle"),
    failed: t("sending.failedTitle"),
  };
  const texts = {
    unsure: t("sending.unsureText"),
    signedOut: t("sending.signedOutText"),
    tooMany: t("sending.tooManyText"),
    failed: detail || t("sending.failedText"),
  };
  return (
    <Notice kind={notice === "failed" ? "danger" : "warning"} title={titles[notice]} live>
      <p>{texts[notice]}</p>
      {notice === "failed" && trace && <p className="muted">{t("sending.trace", { trace })}</p>}
    </Notice>
  );
}
