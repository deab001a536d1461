import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAnswers } from "@/api/useAnswers";
import { AskDialog } from "@/ui/AskDialog";
import { Checkbox } from "@/ui/Choices";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { useToast } from "@/ui/Toast";
import "../texts";
import { type Reference, refresh, settle, trainings } from "../trainingQueries";

type Props = { one: Reference; onClose(): void; onReload(): void };

/** Who or what one name of a learning platform stands for. */
export function SettleDialog({ one, onClose, onReload }: Props) {
  const { t } = useTranslation("training");
  const queries = useQueryClient();
  const say = useToast();
  const ofTraining = one.kind === "training";
  const { data } = useQuery({ ...trainings(), enabled: ofTraining });
  const [ignored, setIgnored] = useState(one.state === "ignored");
  const name = ofTraining ? "trainingId" : "employeeNumber";
  const form = useAnswers(
    { trainingId: one.trainingId ?? "", employeeNumber: one.employeeNumber ?? "" },
    ignored ? [] : [name],
  );
  const save = async () => {
    const done = await form.send(() =>
      settle(one, ignored ? { ignored } : { [name]: form.values[name].trim(), ignored }),
    );
    if (!done) return;
    say(t("saved"));
    void refresh(queries);
    onClose();
  };
  return (
    <AskDialog
      title={t("reference.settleTitle", { called: one.reference })}
      button={t("save")}
      pending={form.pending}
      refusal={form.refusal}
      onSubmit={() => void save()}
      onClose={onClose}
      onReload={onReload}
    >
      <p>{t("reference.settleText")}</p>
      {!ignored &&
        (ofTraining ? (
          <Select
            {...form.field("trainingId")}
            label={t("requirement.training")}
            choices={(data?.items ?? []).map(({ id, name: called }) => ({ value: id, label: called }))}
          />
        ) : (
          <TextField {...form.field("employeeNumber")} label={t("employeeNumber")} hint={t("employeeNumberHint")} />
        ))}
      <Checkbox
        name="ignored"
        label={t(ofTraining ? "reference.ignoreTraining" : "reference.ignoreEmployee")}
        checked={ignored}
        onChange={({ target }) => setIgnored(target.checked)}
      />
    </AskDialog>
  );
}
