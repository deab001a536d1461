import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema.gen";
import { day } from "@/i18n/format";
import { Tag, type TagTone } from "@/ui/Tag";
import { myConcerns } from "../queries";

type Progress = components["schemas"]["Progress"];

const TONES: Record<Progress, TagTone> = { received: "neutral", with_right_person: "primary", finished: "good" };

/** The last few that the person handed in; nothing when there are none. */
export function OwnConcerns() {
  const { t } = useTranslation("task");
  const { data } = useQuery(myConcerns());
  if (!data || data.items.length === 0) return null;
  return (
    <section className="own-concerns" aria-labelledby="own-concerns">
      <h2 id="own-concerns">{t("own.title")}</h2>
      <ul>
        {data.items.map((concern) => (
          <li key={concern.id}>
            <span className="number">
              <strong>{concern.caseNumber}</strong>{" "}
              <span className="muted">{t("own.received", { date: day(concern.receivedAt) })}</span>
            </span>
            <Tag tone={TONES[concern.progress]}>{t(`own.progress.${concern.progress}`)}</Tag>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/mina-oroshandelser">{t("own.all")}</Link>
      </p>
    </section>
  );
}
