import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { LiveRegion } from "@/ui/LiveRegion";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { SummaryList } from "@/ui/SummaryList";
import type { WithSecret } from "./webhookQueries";
import "./webhook.css";

/** What the receiver verifies messages with. In this page's memory only, and gone with it. */
export function Secret({ issued, onDone }: { issued: WithSecret; onDone(): void }) {
  const { t } = useTranslation("webhook");
  const [said, setSaid] = useState("");
  const { secret, webhook } = issued;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret ?? "");
      setSaid(t("secret.copied"));
    } catch {
      setSaid(t("secret.notCopied"));
    }
  };
  return (
    <div className="stack">
      <PageHeading kicker={webhook.apiClientName} title={t("secret.title")} />
      <Notice kind="warning" title={t(secret ? "secret.onceTitle" : "secret.goneTitle")}>
        <p>{t(secret ? "secret.onceText" : "secret.goneText")}</p>
      </Notice>
      <SummaryList
        rows={[
          { key: "address", label: t("field.address"), value: <code className="webhook-long">{webhook.address}</code> },
          ...(secret
            ? [
                {
                  key: "secret",
                  label: t("secret.label"),
                  value: (
                    <span className="webhook-copy">
                      <code className="webhook-long">{secret}</code>
                      <Button small onClick={() => void copy()}>
                        {t("secret.copy")}
                      </Button>
                      <span className="muted" aria-hidden="true">
                        {said}
                      </span>
                      <LiveRegion text={said} />
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
      <div className="row">
        <Button kind="primary" onClick={onDone}>
          {t(secret ? "secret.saved" : "secret.done")}
        </Button>
      </div>
    </div>
  );
}
