import { useTranslation } from "react-i18next";
import { longDay } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { PageHeading } from "@/ui/PageHeading";
import type { Schemas } from "../door/door";
import { Files } from "../file/Files";
import { Conversation } from "./Conversation";
import { useFollowed } from "./useFollowed";
import { WriteForm } from "./WriteForm";
import "./texts";

type View = Schemas["ReportView"];

/** How far a report has come, in plain words, and what has been written both ways. */
export function Followed({ receipt, first, onOther }: { receipt: string; first: View; onOther(): void }) {
  const { t } = useTranslation("follow");
  const { view, take, conversation } = useFollowed<View["messages"][number], View>("reports", receipt, first);
  return (
    <div className="stack">
      <PageHeading title={t("statusTitle")} />
      <div>
        {view.progress && (
          <p>
            <strong>{t(view.progress)}</strong>
          </p>
        )}
        {view.investigation && <p>{t(`investigation.${view.investigation}`)}</p>}
        {view.receivedOn && <p>{t("receivedOn", { day: longDay(view.receivedOn) })}</p>}
        <p className="muted">{t("little")}</p>
      </div>
      <Conversation {...conversation} />
      <WriteForm<View> to="reports" receipt={receipt} onView={take} />
      {(view.progress !== "finished" || view.files.length > 0) && (
        <Files receipt={receipt} known={view.files} finished={view.progress === "finished"} onView={take} />
      )}
      <p>
        <Button kind="quiet" onClick={onOther}>
          {t("other")}
        </Button>
      </p>
    </div>
  );
}
