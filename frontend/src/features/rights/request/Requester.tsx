import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem, type Problem } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { SummaryList } from "@/ui/SummaryList";
import { openRequester, type Schemas } from "./requestQueries";
import "./texts";

const SHOWN_FOR = 60_000;

/** Sealed until somebody asks; hidden again after a minute, when the window is left and in print. */
export function Requester({ id, mayOpen }: { id: string; mayOpen: boolean }) {
  const { t } = useTranslation("rightsRequest");
  const [shown, setShown] = useState<Schemas["RequesterParticulars"]>();
  const [refusal, setRefusal] = useState<Problem>();
  const [pending, setPending] = useState(false);
  useEffect(() => {
    if (!shown) return;
    const hide = () => setShown(undefined);
    const timer = setTimeout(hide, SHOWN_FOR);
    window.addEventListener("blur", hide);
    window.addEventListener("beforeprint", hide);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("blur", hide);
      window.removeEventListener("beforeprint", hide);
    };
  }, [shown]);
  const open = async () => {
    setRefusal(undefined);
    setPending(true);
    try {
      setShown(await openRequester(id));
    } catch (error) {
      if (!isProblem(error)) throw error;
      setRefusal(error);
    } finally {
      setPending(false);
    }
  };
  return (
    <section className="stack" aria-labelledby="who">
      <h2 id="who">{t("page.who")}</h2>
      {!mayOpen ? (
        <p className="muted">{t("page.whoNotYours")}</p>
      ) : (
        <>
          <p>{t("page.whoLead")}</p>
          <StepUp error={refusal} onProven={() => void open()} />
          <ProblemNotice error={refusal} />
          <div role="status">
            {shown && (
              <SummaryList
                rows={[
                  { key: "name", label: t("page.name"), value: shown.name },
                  { key: "contact", label: t("page.contact"), value: shown.contact },
                  { key: "wording", label: t("page.wording"), value: shown.wording },
                ]}
              />
            )}
          </div>
          <div className="row no-print">
            {shown ? (
              <Button onClick={() => setShown(undefined)}>{t("page.whoHide")}</Button>
            ) : (
              <Button pending={pending} onClick={() => void open()}>
                {t("page.whoShow")}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  );
}
