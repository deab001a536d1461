import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { language } from "@/i18n";
import { clock, day, longDay, today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { type Column, Table } from "@/ui/Table";
import { Tag, type TagTone } from "@/ui/Tag";
import type { ContactPath } from "../contactPathQueries";
import "../texts";

const TONES: Record<ContactPath["state"], TagTone> = {
  unfilled: "warning",
  unverified: "warning",
  verified: "good",
  due: "warning",
  stale: "danger",
  withdrawn: "neutral",
};

type Props = {
  rows: readonly ContactPath[];
  keeps: boolean;
  onVerify(path: ContactPath): void;
  onMove(path: ContactPath, place: number): void;
  onWithdraw(path: ContactPath): void;
};

export function PathTable({ rows, keeps, ...steps }: Props) {
  const { t } = useTranslation("contactpath");
  const inUse = rows.filter(({ state }) => state !== "withdrawn");
  const columns: Column<ContactPath>[] = [
    {
      key: "name",
      label: t("name"),
      heading: true,
      cell: ({ name, purpose }) => (
        <>
          {name}
          {purpose && <span className="contact-purpose muted">{purpose}</span>}
        </>
      ),
    },
    { key: "how", label: t("how"), cell: (path) => <How path={path} /> },
    { key: "hours", label: t("hours"), cell: (path) => <Hours path={path} /> },
    {
      key: "for",
      label: t("audiences"),
      cell: ({ audiences }) => audiences.map((one) => t(`audience.${one}`)).join(", "),
    },
    { key: "state", label: t("state"), cell: (path) => <State path={path} /> },
  ];
  if (keeps) {
    columns.push({
      key: "steps",
      label: t("steps"),
      cell: (path) => <Steps path={path} place={inUse.indexOf(path) + 1} last={inUse.length} {...steps} />,
    });
  }
  return <Table caption={t("caption")} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}

function How({ path: { channel, address, secrecySafe, languages } }: { path: ContactPath }) {
  const { t } = useTranslation("contactpath");
  const names = new Intl.DisplayNames(language(), { type: "language" });
  return (
    <>
      {t(`channel.${channel}`)}:{" "}
      {address ? <Address channel={channel} address={address} /> : <em>{t("toBeFilledIn")}</em>}
      <br />
      <span className="muted">
        {t(secrecySafe ? "safe" : "notSafe")} {languages.map((code) => names.of(code)).join(", ")}
      </span>
    </>
  );
}

function Address({ channel, address }: { channel: ContactPath["channel"]; address: string }) {
  if (channel === "phone") return <a href={`tel:${address.replaceAll(/[^0-9+]/g, "")}`}>{address}</a>;
  if (channel === "email") return <a href={`mailto:${address}`}>{address}</a>;
  if (address.startsWith("https://")) {
    return (
      <a href={address} rel="noreferrer">
        {address}
      </a>
    );
  }
  return address;
}

function Hours({ path: { hours, openNow, closesAt, opensNextAt } }: { path: ContactPath }) {
  const { t } = useTranslation("contactpath");
  if (!hours) return t("noHours");
  const next =
    opensNextAt &&
    (day(opensNextAt) === today() ? clock(opensNextAt) : `${longDay(opensNextAt)} ${clock(opensNextAt)}`);
  return (
    <>
      {hours[language()]}
      <br />
      {openNow ? (
        <Tag tone="good">{closesAt ? t("openUntil", { time: clock(closesAt) }) : t("open")}</Tag>
      ) : (
        <Tag>{next ? t("opens", { time: next }) : t("closed")}</Tag>
      )}
    </>
  );
}

function State({ path: { state, verifiedOn, freshThroughOn, verifiedBy } }: { path: ContactPath }) {
  const { t } = useTranslation("contactpath");
  return (
    <>
      <Tag tone={TONES[state]}>{t(`stateName.${state}`)}</Tag>
      {verifiedOn && (
        <>
          <br />
          <span className="muted">
            {verifiedBy
              ? t("verifiedOnBy", { date: day(verifiedOn), name: verifiedBy })
              : t("verifiedOn", { date: day(verifiedOn) })}
            {(state === "due" || state === "verified") &&
              freshThroughOn &&
              ` ${t("holds", { date: day(freshThroughOn) })}`}
          </span>
        </>
      )}
    </>
  );
}

type StepsProps = Omit<Props, "rows" | "keeps"> & { path: ContactPath; place: number; last: number };

function Steps({ path, place, last, onVerify, onMove, onWithdraw }: StepsProps) {
  const { t } = useTranslation("contactpath");
  const { id, name, allowedActions } = path;
  const may = (action: ContactPath["allowedActions"][number]) => allowedActions.includes(action);
  if (allowedActions.length === 0) return "–";
  return (
    <div className="contact-steps">
      {may("verify") && (
        <Button small aria-label={t("verifyNamed", { name })} onClick={() => onVerify(path)}>
          {t("verify")}
        </Button>
      )}
      <Link
        to="/kontaktvagar/$id"
        params={{ id }}
        className="button button-secondary button-small"
        aria-label={t("changeNamed", { name })}
      >
        {t("change")}
      </Link>
      {place > 1 && (
        <Button small kind="quiet" aria-label={t("upNamed", { name })} onClick={() => onMove(path, place - 1)}>
          {t("up")}
        </Button>
      )}
      {place < last && (
        <Button small kind="quiet" aria-label={t("downNamed", { name })} onClick={() => onMove(path, place + 1)}>
          {t("down")}
        </Button>
      )}
      <Button
        small
        kind="quiet"
        icon={<Icon name="close" />}
        aria-label={t("withdrawNamed", { name })}
        onClick={() => onWithdraw(path)}
      >
        {t("withdraw")}
      </Button>
    </div>
  );
}
