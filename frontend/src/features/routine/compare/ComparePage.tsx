import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { PageHeading } from "@/ui/PageHeading";
import { Select } from "@/ui/Select";
import { Skeleton } from "@/ui/Skeleton";
import { editionKey } from "../editions";
import { type Routine, routineById, type Step, type Version, versionById } from "../routineQueries";
import "../routine.css";
import "../texts";
import { compare } from "./words";

const route = getRouteApi("/staff/rutiner/$id/jamfor");

/** Two versions, word by word: the newer one's address is `version`, the older one's `fran`. */
export function ComparePage() {
  const { t } = useTranslation("routine");
  const { id } = route.useParams();
  const { data: routine } = useQuery(routineById(id));
  if (!routine) return <Skeleton rows={8} />;
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/rutiner/$id" params={{ id }}>
            {routine.name}
          </Link>
        }
        title={t("compare.title")}
        lead={t("compare.lead")}
      />
      {routine.versions.length > 1 ? <Choice routine={routine} /> : <p>{t("compare.onlyOne")}</p>}
    </div>
  );
}

function Choice({ routine }: { routine: Routine }) {
  const { t } = useTranslation("routine");
  const navigate = route.useNavigate();
  const { version, fran } = route.useSearch();
  const { versions } = routine;
  const after = versions.find(({ id }) => id === version) ?? versions[0];
  const older = versions.filter(({ number }) => after && number < after.number);
  const before = versions.find(({ id }) => id === fran) ?? older[0] ?? versions.at(-1);
  if (!after || !before) return null;
  const choices = versions.map((one) => ({
    value: one.id,
    label: `${t("version", { number: one.number })} (${t(`status.${one.status}`)})`,
  }));
  return (
    <>
      <div className="row no-print">
        <Select
          label={t("compare.before")}
          empty={false}
          choices={choices}
          value={before.id}
          onChange={({ target }) => navigate({ search: (now) => ({ ...now, fran: target.value }) })}
        />
        <Select
          label={t("compare.after")}
          empty={false}
          choices={choices}
          value={after.id}
          onChange={({ target }) => navigate({ search: (now) => ({ ...now, version: target.value }) })}
        />
      </div>
      <Comparison routineId={routine.id} before={before.id} after={after.id} />
    </>
  );
}

function Comparison({ routineId, ...ids }: { routineId: string; before: string; after: string }) {
  const before = useQuery(versionById(routineId, ids.before)).data;
  const after = useQuery(versionById(routineId, ids.after)).data;
  const { t } = useTranslation("routine");
  if (!before || !after) return <Skeleton rows={8} />;
  const keys = [...new Set([...after.editions, ...before.editions].map(editionKey))];
  return (
    <>
      {after.changelog && (
        <p>
          <strong>{t("changelog")}:</strong> {after.changelog}
        </p>
      )}
      {keys.map((key) => (
        <Part key={key} title={titleOf(key)} before={textOf(before, key)} after={textOf(after, key)} />
      ))}
      <Part title={t("read.steps")} before={asText(before.steps)} after={asText(after.steps)} />
    </>
  );

  function titleOf(key: string) {
    const [audience, language] = key.split("-") as ["staff", "sv"];
    return `${t(`audience.${audience}`)} (${t(`language.${language}`)})`;
  }
}

function textOf(version: Version, key: string): string {
  const edition = version.editions.find((one) => editionKey(one) === key);
  return edition ? `${edition.title}\n\n${edition.text}` : "";
}

const asText = (steps: readonly Step[]): string =>
  steps
    .map(({ what, who, within, contact }, i) => [`${i + 1}. ${what}`, who, within, contact].filter(Boolean).join("\n"))
    .join("\n\n");

function Part({ title, before, after }: { title: string; before: string; after: string }) {
  const { t } = useTranslation("routine");
  const pieces = useMemo(() => compare(before, after), [before, after]);
  if (pieces.every(({ kind }) => kind === "same")) {
    return (
      <section className="stack">
        <h2>{title}</h2>
        <p className="muted">{t("compare.same")}</p>
      </section>
    );
  }
  return (
    <section className="stack">
      <h2>{title}</h2>
      <div className="routine-diff">
        {pieces.map(({ kind, text }, i) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never move
          if (kind === "same") return <span key={i}>{text}</span>;
          const Mark = kind === "added" ? "ins" : "del";
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison never move
            <Mark key={i}>
              <span className="visually-hidden">{t(`compare.${kind}`)} </span>
              {text}
            </Mark>
          );
        })}
      </div>
    </section>
  );
}
