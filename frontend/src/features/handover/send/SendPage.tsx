import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { useDraft } from "@/drafts/useDraft";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { type HandOver, handOversOf, type Schemas } from "../handOverQueries";
import "../handover.css";
import "../texts";
import { type DraftContent, readDraft } from "./answers";
import { SendReceipt } from "./SendReceipt";
import { slugOf, stepOfSlug } from "./steps";
import { Wizard } from "./Wizard";

type Kind = Schemas["HandOverKind"];
const PATHS = { transfer: "/oro/$id/overlamna", referral: "/oro/$id/hanvisa" } as const;

export const TransferPage = () => <SendPage kind="transfer" />;
export const ReferralPage = () => <SendPage kind="referral" />;

function SendPage({ kind }: { kind: Kind }) {
  const { t } = useTranslation("handover");
  const { id } = useParams({ strict: false }) as { id: string };
  const { steg } = useSearch({ strict: false }) as { steg?: string };
  const navigate = useNavigate();
  const { data } = useQuery(handOversOf(id));
  const draft = useDraft<DraftContent>(`${kind === "transfer" ? "hand-over" : "referral"}-${id}`);
  const [begun, setBegun] = useState<DraftContent>();
  const [made, setMade] = useState<HandOver>();
  if (!data || draft.stored === undefined) return <Skeleton rows={8} />;
  const kicker = (
    <Link to="/oro/$id" params={{ id }}>
      {t("case", { number: data.caseNumber })}
    </Link>
  );
  if (made) return <SendReceipt id={id} handOver={made} kicker={kicker} />;
  if (!data.canBegin.includes(kind)) {
    return (
      <div className="stack">
        <PageHeading kicker={kicker} title={t(`send.${kind}Title`)} />
        <Notice kind="warning" title={t("send.notNowTitle")}>
          <p>{t("list.nothingToBegin")}</p>
          <div className="row">
            <Link to="/oro/$id/overlamning" params={{ id }} className="button button-secondary">
              {t("list.title")}
            </Link>
          </div>
        </Notice>
      </div>
    );
  }
  const filling = begun ?? readDraft(draft.stored?.content);
  return (
    <Wizard
      id={id}
      kind={kind}
      kicker={kicker}
      content={filling}
      step={stepOfSlug(steg) ?? "recipient"}
      saved={draft.state}
      onChange={(content) => {
        setBegun(content);
        draft.keep(content);
      }}
      onStep={(step) => void navigate({ to: PATHS[kind], params: { id }, search: { steg: slugOf(step) } })}
      onMade={(handOver) => {
        void draft.clear();
        setMade(handOver);
      }}
    />
  );
}
