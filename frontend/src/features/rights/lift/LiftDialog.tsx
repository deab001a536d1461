import { useState } from "react";
import { useTranslation } from "react-i18next";
import { fieldName, isProblem, type Problem } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { day, today } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { DatePicker } from "@/ui/DatePicker";
import { Dialog } from "@/ui/Dialog";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useToast } from "@/ui/Toast";
import { lift, type Restriction } from "../rightsQueries";
import "../texts";

const FIELD = "subjectInformedOn";
type Props = { restriction: Restriction; onClose(): void; onDone(): void; onReload(): void };

/** The person is told before the restriction ends; when it is of everything there may be nobody to tell. */
export function LiftDialog({ restriction, onClose, onDone, onReload }: Props) {
  const { t } = useTranslation(["rights", "ui"]);
  const say = useToast();
  const [informedOn, setInformedOn] = useState("");
  const [fault, setFault] = useState<string>();
  const [refusal, setRefusal] = useState<Problem>();
  const [pending, setPending] = useState(false);
  const { everything } = restriction;
  const name = restriction.caseNumber ?? "";
  const submit = async () => {
    if (!everything && !informedOn) {
      setFault(t("informedMissing"));
      document.getElementById(FIELD)?.querySelector<HTMLElement>("[role=spinbutton]")?.focus();
      return;
    }
    setFault(undefined);
    setRefusal(undefined);
    setPending(true);
    try {
      await lift(restriction, informedOn);
      say(t("liftedSaid"));
      onDone();
    } catch (error) {
      if (!isProblem(error)) throw error;
      const own = error.errors.find(({ pointer }) => fieldName(pointer) === FIELD);
      if (own) setFault(own.detail || error.message);
      else setRefusal(error);
      setPending(false);
    }
  };
  return (
    <Dialog
      open
      title={everything ? t("liftTitleEverything") : t("liftTitle", { name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={pending} onClick={() => void submit()}>
            {t("lift")}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <StepUp error={refusal} onProven={() => void submit()} />
      <ProblemNotice error={refusal} onReload={onReload} />
      <p>{t(everything ? "liftTextEverything" : "liftText")}</p>
      <DatePicker
        id={FIELD}
        label={t("informedLabel")}
        hint={t("informedHint")}
        error={fault}
        optional={everything}
        min={day(restriction.restrictedAt)}
        max={today()}
        value={informedOn}
        onChange={(chosen) => {
          setInformedOn(chosen);
          setFault(undefined);
        }}
      />
    </Dialog>
  );
}
