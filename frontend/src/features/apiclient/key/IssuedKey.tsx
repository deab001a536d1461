import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { LiveRegion } from "@/ui/LiveRegion";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { SummaryList } from "@/ui/SummaryList";
import type { Issued } from "../apiClientQueries";
import "../apiclient.css";
import "../texts";

/** What the other system needs. The secret is in this page's memory only, and gone with it. */
export function IssuedKey({ name, issued, onDone }: { name: string; issued: Issued; onDone(): void }) {
  const { t } = useTranslation("apiclient");
  const { credential, secret } = issued;
  const rows = [
    { key: "clientId", label: t("issued.clientId"), value: credential.oauthClientId },
    ...(secret ? [{ key: "secret", label: t("issued.secret"), value: secret }] : []),
    { key: "tokenEndpoint", label: t("issued.tokenEndpoint"), value: issued.tokenEndpoint },
    { key: "issuer", label: t("issued.issuer"), value: issued.issuer },
  ];
  const lost = credential.method === "client_secret" && !secret;
  return (
    <div className="stack">
      <PageHeading kicker={name} title={t("issued.title")} />
      {secret && (
        <Notice kind="warning" title={t("issued.onceTitle")}>
          <p>{t("issued.onceText")}</p>
        </Notice>
      )}
      {lost && (
        <Notice kind="warning" title={t("issued.goneTitle")}>
          <p>{t("issued.goneText")}</p>
        </Notice>
      )}
      <SummaryList
        rows={[
          ...rows.map((row) => ({ ...row, value: <Copyable label={row.label}>{row.value}</Copyable> })),
          ...(credential.keyThumbprint
            ? [{ key: "thumbprint", label: t("field.thumbprint"), value: <code>{credential.keyThumbprint}</code> }]
            : []),
          { key: "expires", label: t("field.expires"), value: day(credential.expiresAt) },
        ]}
      />
      <p>{t("issued.next")}</p>
      <div className="row">
        <Button kind="primary" onClick={onDone}>
          {t(secret ? "issued.saved" : "issued.done")}
        </Button>
      </div>
    </div>
  );
}

function Copyable({ label, children }: { label: string; children: string }): ReactNode {
  const { t } = useTranslation("apiclient");
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(children);
      setSaid(t("issued.copied", { what: label }));
    } catch {
      setSaid(t("issued.notCopied"));
    }
  };
  return (
    <span className="api-copy">
      <code>{children}</code>
      <Button small onClick={() => void copy()} aria-label={t("issued.copyWhat", { what: label })}>
        {t("issued.copy")}
      </Button>
      <span className="muted" aria-hidden="true">
        {said}
      </span>
      <LiveRegion text={said} />
    </span>
  );
}
