import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { config } from "@/config";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ask, Refusal, type Schemas } from "../door/door";
import { PhoneLine } from "../help/PhoneLine";
import { publicLink } from "../links";
import { PathCard } from "./PathCard";
import "./texts";
import "./turn.css";

/** Who asks, as it stands in the address after "#". */
const ASKERS = {
  invanare: "inhabitants",
  anhorig: "relatives",
  forening: "associations",
  yrkesverksam: "professionals",
} as const satisfies Record<string, Schemas["ContactAudience"]>;
type Slug = keyof typeof ASKERS;
const SLUGS = Object.keys(ASKERS) as Slug[];
const asked = (): Slug | undefined => SLUGS.find((slug) => location.hash === `#${slug}`);

/** Two clicks to whom to turn to. The emergency numbers stand in the page itself: they need no answer from anywhere. */
export default function TurnPage() {
  const { t } = useTranslation("publicTurn");
  const [slug, setSlug] = useState(asked);
  useEffect(() => {
    const look = () => setSlug(asked());
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  return (
    <div className="stack">
      <PageHeading title={t("title")} lead={t("lead", { municipality: config().municipality.name })} />
      <section className="emergency" aria-labelledby="danger">
        <h2 id="danger">{t("dangerTitle")}</h2>
        <p>{t("dangerText")}</p>
        <PhoneLine number="112" label={t("call", { number: "112" })} strong />
      </section>
      <nav className="stack" aria-labelledby="who">
        <h2 id="who">{t("who")}</h2>
        <ul className="askers">
          {SLUGS.map((one) => (
            <li key={one}>
              <a href={`#${one}`} aria-current={slug === one ? "true" : undefined}>
                {t(`asker.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {slug && <Paths slug={slug} />}
      <Otherwise />
    </div>
  );
}

type State = "loading" | "lost" | { items: readonly Schemas["FreshContactPathView"][]; now: Date };

function Paths({ slug }: { slug: Slug }) {
  const { t } = useTranslation("publicTurn");
  const [state, setState] = useState<State>("loading");
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again at every attempt
  useEffect(() => {
    let left = false;
    ask<{ items: Schemas["FreshContactPathView"][] }>("contact-paths").then(
      ({ items }) => !left && setState({ items, now: new Date() }),
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        if (!left) setState("lost");
      },
    );
    return () => {
      left = true;
    };
  }, [attempt]);
  const again = () => {
    setState("loading");
    setAttempt(attempt + 1);
  };
  const answer = typeof state === "string" ? undefined : state;
  const shown = answer?.items.filter(({ audiences }) => audiences.includes(ASKERS[slug])) ?? [];
  return (
    <section className="stack" aria-labelledby="paths">
      <h2 id="paths">{t(`pathsFor.${slug}`)}</h2>
      {slug === "yrkesverksam" && (
        <p>
          {t("staff")} <a href="/start">{t("signIn")}</a>
        </p>
      )}
      {slug === "anhorig" && (
        <p>
          <a href={publicLink("/publik/anhorig")}>{t("support")}</a>
        </p>
      )}
      {state === "loading" && <p role="status">{t("loading")}</p>}
      {state === "lost" && (
        <Notice kind="warning" title={t("lostTitle")} live>
          <p>{t("lostText")}</p>
          <p>
            <button type="button" className="link-button" onClick={again}>
              {t("again")}
            </button>
          </p>
        </Notice>
      )}
      {answer && shown.length === 0 && <p>{t("none")}</p>}
      {answer && shown.length > 0 && (
        <ul className="turn-paths">
          {shown.map((path) => (
            <li key={path.id}>
              <PathCard path={path} now={answer.now} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** For a path that is missing, wrong or not verified. */
function Otherwise() {
  const { t } = useTranslation("publicTurn");
  const { socialEmergencyPhone } = config().contacts;
  return (
    <section className="stack" aria-labelledby="otherwise">
      <h2 id="otherwise">{t("otherwiseTitle")}</h2>
      <p>{t("otherwiseText")}</p>
      <ul className="plain-list">
        <li>
          {t("otherwise.danger")} <PhoneLine number="112" label={t("call", { number: "112" })} />
        </li>
        <li>
          {t("otherwise.police")} <PhoneLine number="114 14" label={t("call", { number: "114 14" })} />
        </li>
        <li>
          {t("otherwise.social")}{" "}
          {socialEmergencyPhone ? (
            <PhoneLine number={socialEmergencyPhone} label={t("call", { number: socialEmergencyPhone })} />
          ) : (
            t("otherwise.socialThrough112")
          )}
        </li>
      </ul>
      <p>
        <a href={publicLink("/publik")}>{t("more")}</a>
      </p>
    </section>
  );
}
