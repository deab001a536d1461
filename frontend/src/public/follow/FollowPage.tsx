import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Schemas } from "../door/door";
import { CodeForm } from "./CodeForm";
import { readCode } from "./code";
import { Followed } from "./Followed";
import "./texts";

type View = Schemas["ReportView"];

/** A report by its code. The code stays in memory only. */
export default function FollowPage() {
  const { t } = useTranslation("follow");
  const [typed, setTyped] = useState("");
  const [view, setView] = useState<View>();
  if (view?.found) {
    return (
      <Followed
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
      of="reports"
      words={{ title: t("title"), lead: t("lead"), unknownTitle: t("unknownTitle"), unknown: t("unknown") }}
      typed={typed}
      onType={setTyped}
      unknown={view !== undefined}
      onView={setView}
    />
  );
}
