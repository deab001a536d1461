import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { hasAnyRole, usePerson } from "@/auth/session";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { headingsOf } from "@/ui/headings";
import { Markdown } from "@/ui/Markdown";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { useToast } from "@/ui/Toast";
import { editionKey } from "../editions";
import { Failed } from "../Failed";
import {
  acknowledge,
  type Edition,
  type Routine,
  refresh,
  routineById,
  type Version,
  versionById,
} from "../routineQueries";
import "../routine.css";
import { Steps } from "../Steps";
import { CardButton } from "./CardButton";
import "../texts";
import { Changed } from "./Changed";

const route = getRouteApi("/staff/rutiner/$id");
const ACKNOWLEDGEMENT = "kvittering";

/** One calm page: what to do, in which order, from when; and at its end, that one has understood it. */
export function ReadPage() {
  const { t } = useTranslation("routine");
  const { id } = route.useParams();
  const { version: wanted } = route.useSearch();
  const { data: routine } = useQuery(routineById(id));
  if (!routine) return <Skeleton rows={10} />;
  const shown = wanted ?? routine.versions.find(({ status }) => status === "published")?.id;
  if (shown) return <Loaded routine={routine} versionId={shown} />;
  return (
    <div className="stack">
      <PageHeading kicker={<Link to="/rutiner">{t("title")}</Link>} title={routine.name} />
      <EmptyState title={t("read.nothingFollowed")}>
        <Link to="/rutiner/$id/arbete" params={{ id }}>
          {t("read.versions")}
        </Link>
      </EmptyState>
    </div>
  );
}

function Loaded({ routine, versionId }: { routine: Routine; versionId: string }) {
  const { data: version } = useQuery(versionById(routine.id, versionId));
  const { utgava } = route.useSearch();
  if (!version) return <Skeleton rows={10} />;
  const edition = version.editions.find((one) => editionKey(one) === utgava) ?? version.editions[0];
  return <Page routine={routine} version={version} edition={edition} />;
}

type Props = { routine: Routine; version: Version; edition: Edition | undefined };

function Page({ routine, version, edition }: Props) {
  const { t } = useTranslation("routine");
  const number = t("version", { number: version.number });
  const forStaff = edition?.audience === "staff" && version.steps.length > 0;
  return (
    <article className="stack">
      <PageHeading
        kicker={<Link to="/rutiner">{t("title")}</Link>}
        title={edition?.title ?? routine.name}
        lead={version.effectiveFrom ? t("read.from", { date: day(version.effectiveFrom), version: number }) : number}
      />
      {version.status !== "published" && <OldBanner version={version} routineId={routine.id} />}
      <Changed routine={routine} version={version} />
      {version.acknowledgementDue && (
        <p className="no-print">
          <a href={`#${ACKNOWLEDGEMENT}`}>{t("read.toAcknowledgement")}</a>
        </p>
      )}
      <Choices routine={routine} version={version} edition={edition} />
      {edition && <CardButton routine={routine} version={version} edition={edition} />}
      {edition && <Contents edition={edition} steps={forStaff} />}
      {forStaff && (
        <section className="stack" aria-labelledby="steg">
          <h2 id="steg">{t("read.steps")}</h2>
          <Steps steps={version.steps} />
        </section>
      )}
      {edition && <Markdown text={edition.text} lang={edition.language} />}
      <Acknowledgement version={version} />
    </article>
  );
}

function OldBanner({ version, routineId }: { version: Version; routineId: string }) {
  const { t } = useTranslation("routine");
  return (
    <Notice kind="warning" title={t(`read.not.${version.status as "draft"}`)}>
      {version.withdrawnBecause && <p>{version.withdrawnBecause}</p>}
      <Link to="/rutiner/$id" params={{ id: routineId }} search={{}}>
        {t("read.current")}
      </Link>
    </Notice>
  );
}

/** Other editions, other versions; left out where there are none. */
function Choices({ routine, version, edition }: Props) {
  const { t } = useTranslation("routine");
  const { id } = routine;
  const counts = hasAnyRole(usePerson(), ["coordinator", "sector_lead"]);
  const others = version.editions.filter((one) => one !== edition);
  return (
    <nav className="routine-contents row" aria-label={t("read.choices")}>
      {others.map((one) => (
        <Link
          key={editionKey(one)}
          to="/rutiner/$id"
          params={{ id }}
          search={(now) => ({ ...now, utgava: editionKey(one) })}
        >
          {t(`audience.${one.audience}`)} ({t(`language.${one.language}`)})
        </Link>
      ))}
      {routine.versions.length > 1 && (
        <Link to="/rutiner/$id/jamfor" params={{ id }} search={{ version: version.id }}>
          {t("read.compare")}
        </Link>
      )}
      {counts && version.status === "published" && (
        <Link to="/rutiner/$id/kvitteringar" params={{ id }}>
          {t("coverage.page")}
        </Link>
      )}
      {(routine.allowedActions.length > 0 || version.allowedActions.length > 0) && (
        <Link to="/rutiner/$id/arbete" params={{ id }}>
          {t("read.versions")}
        </Link>
      )}
    </nav>
  );
}

function Contents({ edition, steps }: { edition: Edition; steps: boolean }) {
  const { t } = useTranslation("routine");
  const headings = headingsOf(edition.text);
  if (headings.length < 3) return null;
  return (
    <nav className="routine-contents" aria-labelledby="innehall">
      <h2 id="innehall">{t("read.contents")}</h2>
      <ul>
        {steps && (
          <li>
            <a href="#steg">{t("read.steps")}</a>
          </li>
        )}
        {headings.map(({ id, words }) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Acknowledgement({ version }: { version: Version }) {
  const { t } = useTranslation("routine");
  const say = useToast();
  const queries = useQueryClient();
  const giving = useMutation({
    mutationFn: () => acknowledge(version.id),
    onSuccess: () => {
      say(t("read.acknowledged"));
      return refresh(queries);
    },
  });
  if (!version.acknowledgementDue) return null;
  return (
    <section id={ACKNOWLEDGEMENT} tabIndex={-1} className="stack no-print" aria-labelledby="kvittera">
      <h2 id="kvittera">{t("read.acknowledgement")}</h2>
      <p>{t("read.acknowledgementText")}</p>
      {version.acknowledgeBy && <p>{t("read.acknowledgeBy", { date: day(version.acknowledgeBy) })}</p>}
      <Failed error={giving.error} />
      <Button kind="primary" pending={giving.isPending} onClick={() => giving.mutate()}>
        {t("read.acknowledge")}
      </Button>
    </section>
  );
}
