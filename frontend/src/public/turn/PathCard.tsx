import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { language } from "@/i18n";
import { clock, day, longDay } from "@/i18n/format";
import type { Schemas } from "../door/door";
import { PhoneLine } from "../help/PhoneLine";
import "./texts";

type Path = Schemas["FreshContactPathView"];

/** @param now when the answer came */
export function PathCard({ path, now }: { path: Path; now: Date }) {
  const { t } = useTranslation("publicTurn");
  const names = new Intl.DisplayNames(language(), { type: "language" });
  return (
    <>
      <h3>
        <Words sv={path.name} en={path.nameEn} />
      </h3>
      {path.purpose && (
        <p>
          <Words sv={path.purpose} en={path.purposeEn} />
        </p>
      )}
      <Reach path={path} />
      {path.hours && (
        <p>
          <strong>{openness(path, now, t)}</strong>
          {!path.openAlways && ` ${t("hours", { hours: path.hours[language()] })}`}
        </p>
      )}
      <p className="muted">
        {t("languages", { languages: path.languages.map((code) => names.of(code)).join(", ") })}{" "}
        {!path.secrecySafe && `${t("notSafe")} `}
        <span className="number">{t("verified", { date: day(path.verifiedOn) })}</span>
      </p>
    </>
  );
}

/** What nobody has translated is read out in Swedish. */
function Words({ sv, en }: { sv: string; en?: string | null | undefined }) {
  if (language() === "sv") return sv;
  return en ?? <span lang="sv">{sv}</span>;
}

function Reach({ path: { channel, address } }: { path: Path }) {
  const { t } = useTranslation("publicTurn");
  if (channel === "phone") return <PhoneLine number={address} label={t("call", { number: address })} />;
  const text = t(`reach.${channel}`);
  if (channel === "e_service" || channel === "chat") {
    return (
      <a className="phone" href={address} rel="noreferrer">
        {text}
      </a>
    );
  }
  return (
    <p>
      {text} {channel === "email" ? <a href={`mailto:${address}`}>{address}</a> : address}
    </p>
  );
}

/** The answer may have been kept on its way: what it says of now holds until its next change and no longer. */
function openness(path: Path, now: Date, t: TFunction<"publicTurn">): string {
  const passed = (moment: string | null | undefined) => Boolean(moment && new Date(moment) <= now);
  if (path.openAlways) return t("always");
  if (path.openNow == null || passed(path.closesAt) || passed(path.opensNextAt)) return "";
  if (path.openNow) return path.closesAt ? t("openUntil", { time: clock(path.closesAt) }) : t("open");
  if (!path.opensNextAt) return t("closed");
  const time = clock(path.opensNextAt);
  return day(path.opensNextAt) === day(now)
    ? t("opensToday", { time })
    : t("opens", { day: longDay(path.opensNextAt), time });
}
