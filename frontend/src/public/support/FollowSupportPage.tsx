import { useState } from "react";
import { useTranslation } from "react-i18next";
import { longDay } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { PageHeading } from "@/ui/PageHeading";
import type { Schemas } from "../door/door";
import { CodeForm } from "../follow/CodeForm";
import { Conversation } from "../follow/Conversation";
import { readCode } from "../follow/code";
import { useFollowed } from "../follow/useFollowed";
import { WriteForm } from "../follow/WriteForm";
import { publicLink } from "../links";
import "./texts";

type View = Schemas["SupportRequestView"];

/** Support by its code. The code stays in memory only. */
export default function FollowSupportPage() {
  const { t } = useTranslation("publicSupport");
  const [typed, setTyped] = useState("");
  const [view, setView] = useState<View>();
  if (view?.found) {
    return (
      <FollowedSupport
        receipt={readCode(typed)}
        first={view}
        onOther={() => {
          setTyped("");
          setView(undefined);
        }}
      />
    );
  }
  return (
    <CodeForm<View>
      of="support-requests"
      words={{
        title: t("follow.title"),
        lead: t("follow.lead"),
        unknownTitle: t("follow.unknownTitle"),
        unknown: t("follow.unknown"),
      }}
      typed={typed}
      onType={setTyped}
      unknown={view !== undefined}
      onView={setView}
    />
  );
}

/** How far it has come, in plain words, and what has been written both ways. */
function FollowedSupport({ receipt, first, onOther }: { receipt: string; first: View; onOther(): void }) {
  const { t } = useTranslation("publicSupport");
  const { view, take, conversation } = useFollowed<View["messages"][number], View>("support-requests", receipt, first);
  const { progress } = view;
  return (
    <div className="stack">
      <PageHeading title={t("follow.statusTitle")} />
      {progress && (
        <div>
          <p>
            <strong>{t(`status.${progress.status}`)}</strong>
          </p>
          <p>{t("follow.requestedOn", { day: longDay(progress.requestedOn) })}</p>
          {progress.nextContactOn && <p>{t("follow.next", { day: longDay(progress.nextContactOn) })}</p>}
        </div>
      )}
      <Conversation {...conversation} />
      {progress?.status === "ended" ? (
        <p>
          {t("follow.ended")} <a href={publicLink("/publik/anhorig")}>{t("follow.again")}</a>
        </p>
      ) : (
        <WriteForm<View> to="support-requests" receipt={receipt} onView={take} />
      )}
      <p>
        <Button kind="quiet" onClick={onOther}>
          {t("follow.other")}
        </Button>
      </p>
    </div>
  );
}
