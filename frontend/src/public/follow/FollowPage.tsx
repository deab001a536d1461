import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { PageHeading } from "@/ui/PageHeading";
import { TextField } from "@/ui/TextField";
import { followReport, type Schemas } from "../api";
import { CasePage } from "./CasePage";
import "./follow.css";
import "./texts";

/** A code typed from paper: case, spaces and hyphens do not matter, and the API reads O as 0. */
const LETTERS = 20;
const typed = (code: string): string => code.replaceAll(/[^0-9A-Za-z]/g, "");

export default function FollowPage() {
  const { t } = useTranslation("follow");
  const [code, setCode] = useState("");
  const [fault, setFault] = useState({ text: "", attempt: 0 });
  const [asking, setAsking] = useState(false);
  const [report, setReport] = useState<Schemas["ReportView"]>();

  const refuse = (text: string) => setFault(({ attempt }) => ({ text, attempt: attempt + 1 }));
  const ask = async () => {
    if (typed(code).length !== LETTERS) return refuse(t(code.trim() ? "error.length" : "error.code"));
    setAsking(true);
    try {
      const answer = await followReport({ receipt: typed(code) });
      if (answer.found) setReport(answer);
      else refuse(t("error.unknown"));
    } catch (error) {
      if (!isProblem(error)) throw error;
      refuse(t(error.status === 429 ? "error.busy" : "error.unreachable"));
    } finally {
      setAsking(false);
    }
  };

  if (report) return <CasePage receipt={typed(code)} report={report} />;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking) void ask();
      }}
    >
      <PageHeading title={t("title")} lead={t("lead")} />
      <ErrorSummary errors={fault.text ? [{ id: "code", text: fault.text }] : []} attempt={fault.attempt} />
      <TextField
        id="code"
        label={t("code")}
        hint={t("codeHint")}
        value={code}
        onChange={(event) => {
          setCode(event.target.value);
          setFault((before) => ({ ...before, text: "" }));
        }}
        error={fault.text || undefined}
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        translate="no"
      />
      <Button kind="primary" type="submit" pending={asking}>
        {t("show")}
      </Button>
      <p className="muted">{t("lost")}</p>
    </form>
  );
}
