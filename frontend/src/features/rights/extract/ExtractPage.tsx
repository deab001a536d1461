import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSending } from "@/api/useSending";
import { StepUp } from "@/auth/StepUp";
import { usePerson } from "@/auth/session";
import { day, moment } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { SummaryList } from "@/ui/SummaryList";
import { Tag } from "@/ui/Tag";
import { useToast } from "@/ui/Toast";
import { DocumentView } from "./DocumentView";
import {
  approve,
  type Document,
  type Extract,
  extractById,
  noteChange,
  openDocument,
  withdraw,
} from "./extractQueries";
import { HandOutDialog } from "./HandOutDialog";
import { Parts } from "./Parts";
import "./extract.css";
import "./texts";

const route = getRouteApi("/staff/oro/$id/utdrag/$extractId");

/** One extract: reviewed by somebody else, then made with names and given out. */
export function ExtractPage() {
  const { t } = useTranslation("extract");
  const { id, extractId } = route.useParams();
  const { data: view } = useQuery(extractById(id, extractId));
  const [shown, setShown] = useState<Document>();
  if (!view) return <Skeleton rows={10} />;
  const { extract } = view;
  if (shown) return <DocumentView document={shown} onHide={() => setShown(undefined)} />;
  return (
    <article className="stack">
      <PageHeading
        kicker={
          <Link className="no-print" to="/oro/$id/rattigheter" params={{ id }}>
            {t("back")}
          </Link>
        }
        title={t("title")}
      />
      <p className="muted">
        <Icon name="eye" /> {t("logged")}
      </p>
      <SummaryList
        rows={[
          { key: "for", label: t("for"), value: t(`forName.${extract.madeFor}`) },
          { key: "state", label: t("state"), value: <Tag>{t(`status.${extract.status}`)}</Tag> },
          {
            key: "by",
            label: t("preparedBy"),
            value: `${extract.preparedBy.name ?? ""}, ${moment(extract.preparedAt)}`,
          },
          ...(extract.approvedBy && extract.approvedAt
            ? [
                {
                  key: "approved",
                  label: t("approvedBy"),
                  value: `${extract.approvedBy.name ?? ""}, ${moment(extract.approvedAt)}`,
                },
              ]
            : []),
          ...(extract.handedOutOn && extract.channel
            ? [
                {
                  key: "out",
                  label: t("handedOutOn"),
                  value: `${day(extract.handedOutOn)} (${t(`channel.${extract.channel}`)})`,
                },
              ]
            : []),
        ]}
      />
      <Steps id={id} view={view} onDocument={setShown} />
      <section className="stack" aria-labelledby="contents">
        <h2 id="contents">{t("contents")}</h2>
        <Parts parts={view.parts} />
      </section>
    </article>
  );
}

type Asked = "approve" | "withdraw" | "document";

function Steps({ id, view, onDocument }: { id: string; view: Extract; onDocument(document: Document): void }) {
  const { t } = useTranslation("extract");
  const say = useToast();
  const person = usePerson();
  const queries = useQueryClient();
  const sending = useSending([]);
  const [asked, setAsked] = useState<Asked>();
  const [handing, setHanding] = useState(false);
  const may = (action: Extract["allowedActions"][number]) => view.allowedActions.includes(action);
  const reload = () => {
    setHanding(false);
    void noteChange(queries);
  };
  const act = async (action: Asked) => {
    setAsked(action);
    const done = await sending.send(async () => {
      if (action === "document") return onDocument(await openDocument(id, view.extract.id));
      await (action === "approve" ? approve : withdraw)(id, view);
      say(t(action === "approve" ? "approved" : "withdrawn"));
    });
    if (done && action !== "document") reload();
  };
  const own = view.extract.status === "prepared" && view.extract.preparedBy.id === person.id;
  return (
    <div className="stack no-print">
      {own && (
        <Notice>
          <p>{t("ownWork")}</p>
        </Notice>
      )}
      {may("approve") && <p>{t("review")}</p>}
      {may("open_document") && <p>{t("documentText")}</p>}
      <StepUp error={sending.refusal} onProven={() => asked && void act(asked)} />
      <ProblemNotice error={sending.refusal} onReload={reload} />
      <div className="row">
        {may("approve") && (
          <Button kind="primary" pending={sending.pending && asked === "approve"} onClick={() => void act("approve")}>
            {t("approve")}
          </Button>
        )}
        {may("open_document") && (
          <Button kind="primary" pending={sending.pending && asked === "document"} onClick={() => void act("document")}>
            {t("document")}
          </Button>
        )}
        {may("note_handed_out") && <Button onClick={() => setHanding(true)}>{t("handOut")}</Button>}
        {may("withdraw") && (
          <Button pending={sending.pending && asked === "withdraw"} onClick={() => void act("withdraw")}>
            {t("withdraw")}
          </Button>
        )}
      </div>
      {handing && <HandOutDialog id={id} view={view} onClose={() => setHanding(false)} onDone={reload} />}
    </div>
  );
}
