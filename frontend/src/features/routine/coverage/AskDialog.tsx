import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { day } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { CheckboxGroup } from "@/ui/Choices";
import { ComboBox } from "@/ui/ComboBox";
import { DatePicker } from "@/ui/DatePicker";
import { Dialog } from "@/ui/Dialog";
import { useToast } from "@/ui/Toast";
import { Failed } from "../Failed";
import { refresh } from "../routineQueries";
import { openCampaign } from "./coverageQueries";
import { useNames } from "./useNames";

const DAYS = 14;
const inDays = (days: number): string => day(new Date(Date.now() + days * 86_400_000));

/** Whom to ask, and by when. */
export function AskDialog({ routineId, onClose }: { routineId: string; onClose(): void }) {
  const { t } = useTranslation(["routine", "ui"]);
  const say = useToast();
  const queries = useQueryClient();
  const key = useIdempotencyKey();
  const names = useNames();
  const [groupCodes, setGroups] = useState<string[]>([]);
  const [sectorCodes, setSectors] = useState<string[]>([]);
  const [unitIds, setUnits] = useState<string[]>([]);
  const [dueOn, setDueOn] = useState(inDays(DAYS));
  const asking = useMutation({
    mutationFn: () => {
      key.renew();
      return openCampaign(routineId, key.header(), { groupCodes, sectorCodes, unitIds, dueOn });
    },
    onSuccess: () => {
      say(t("campaign.asked"));
      onClose();
      return refresh(queries);
    },
  });
  /** Of the chosen sectors; of all when none is chosen. */
  const units = names.units.filter(({ sectorCode }) => sectorCodes.length === 0 || sectorCodes.includes(sectorCode));
  const choices = (list: readonly { code: string; name: string }[]) =>
    list.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <Dialog
      open
      title={t("campaign.ask")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={asking.isPending} onClick={() => dueOn && asking.mutate()}>
            {t("campaign.send")}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <p>{t("campaign.about")}</p>
      <Failed error={asking.error} />
      <CheckboxGroup
        name="groupCodes"
        label={t("campaign.groups")}
        hint={t("campaign.noneIsAll")}
        choices={choices(names.groups)}
        value={groupCodes}
        onChange={setGroups}
      />
      <CheckboxGroup
        name="sectorCodes"
        label={t("campaign.sectors")}
        hint={t("campaign.noneIsAll")}
        choices={choices(names.sectors)}
        value={sectorCodes}
        onChange={setSectors}
      />
      {units.length > 0 && (
        <ComboBox
          key={unitIds.join()}
          label={t("campaign.units")}
          hint={t("campaign.unitsHint")}
          optional
          choices={units.filter(({ id }) => !unitIds.includes(id)).map(({ id, name }) => ({ value: id, label: name }))}
          value=""
          onChange={(id) => id && setUnits([...unitIds, id])}
        />
      )}
      {unitIds.length > 0 && (
        <ul className="stack" aria-label={t("campaign.unitsChosen")}>
          {unitIds.map((id) => (
            <li key={id} className="row">
              {names.unit(id)}
              <Button
                kind="quiet"
                small
                aria-label={t("campaign.removeUnit", { name: names.unit(id) })}
                onClick={() => setUnits(unitIds.filter((one) => one !== id))}
              >
                {t("campaign.remove")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <DatePicker label={t("campaign.dueOn")} value={dueOn} min={inDays(1)} onChange={setDueOn} />
    </Dialog>
  );
}
