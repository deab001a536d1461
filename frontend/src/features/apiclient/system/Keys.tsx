import { useTranslation } from "react-i18next";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { type Column, Table } from "@/ui/Table";
import { Tag } from "@/ui/Tag";
import type { System, SystemKey } from "../apiClientQueries";
import "../apiclient.css";
import { KEY_TONES } from "../codes";

/** Which keys there are and which is still in use: that tells when the former one can go. */
export function Keys({ system, onRevoke }: { system: System; onRevoke(key: SystemKey): void }) {
  const { t } = useTranslation("apiclient");
  const mayRevoke = system.allowedActions.includes("revoke_credential");
  const columns: Column<SystemKey>[] = [
    {
      key: "clientId",
      label: t("issued.clientId"),
      heading: true,
      cell: ({ oauthClientId, method, keyThumbprint }) => (
        <>
          <code className="api-thumbprint">{oauthClientId}</code>
          <div className="api-method">
            {t(`method.${method}`)}
            {keyThumbprint && (
              <span className="muted api-thumbprint">
                {" "}
                {t("field.thumbprint")}: <code>{keyThumbprint}</code>
              </span>
            )}
          </div>
        </>
      ),
    },
    {
      key: "state",
      label: t("field.state"),
      cell: ({ status }) => <Tag tone={KEY_TONES[status]}>{t(`keyState.${status}`)}</Tag>,
    },
    {
      key: "expires",
      label: t("field.expires"),
      cell: ({ expiresAt }) => <span className="number">{day(expiresAt)}</span>,
    },
    {
      key: "used",
      label: t("field.lastUsed"),
      cell: ({ lastUsedAt }) => (lastUsedAt ? <span className="number">{moment(lastUsedAt)}</span> : t("never")),
    },
    ...(mayRevoke
      ? [
          {
            key: "act",
            label: t("system.actions"),
            cell: (key: SystemKey) =>
              key.status === "active" ? (
                <Button
                  small
                  onClick={() => onRevoke(key)}
                  aria-label={t("act.revokeKey.which", { key: key.oauthClientId })}
                >
                  {t("act.revokeKey.button")}
                </Button>
              ) : (
                t("none")
              ),
          },
        ]
      : []),
  ];
  return (
    <section className="stack" aria-labelledby="keys">
      <h2 id="keys">{t("system.keys")}</h2>
      {system.credentials.length === 0 ? (
        <p className="muted">{t("system.noKeys")}</p>
      ) : (
        <Table caption={t("system.keys")} columns={columns} rows={system.credentials} rowKey={({ id }) => id} />
      )}
    </section>
  );
}
