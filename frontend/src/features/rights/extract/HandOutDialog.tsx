import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSending } from "@/api/useSending";
import { day, today } from "@/i18n/format";
import { RadioGroup } from "@/ui/Choices";
import { DatePicker } from "@/ui/DatePicker";
import { useToast } from "@/ui/Toast";
import { AskDialog } from "../AskDialog";
import { type Extract, handOut, type Schemas } from "./extractQueries";
import "./texts";

const CHANNELS = ["letter", "meeting", "secure_message"] as const;
type Props = { id: string; view: Extract; onClose(): void; onDone(): void };

export function HandOutDialog({ id, view, onClose, onDone }: Props) {
  const { t } = useTranslation(["extract", "ui"]);
  const say = useToast();
  const sending = useSending(["handedOutOn", "channel"]);
  const [handedOutOn, setDay] = useState(today());
  const [channel, setChannel] = useState("");
  const submit = async () => {
    const required = t("ui:form.required");
    const missing = { ...(handedOutOn ? {} : { handedOutOn: required }), ...(channel ? {} : { channel: required }) };
    if (!sending.check(missing)) return;
    const body = { handedOutOn, channel: channel as Schemas["HandingOutChannel"] };
    if (await sending.send(() => handOut(id, view, body))) {
      say(t("handedOut"));
      onDone();
    }
  };
  return (
    <AskDialog
      title={t("handOutTitle")}
      button={t("handOut")}
      sending={sending}
      onSubmit={() => void submit()}
      onClose={onClose}
      onReload={onDone}
    >
      <DatePicker
        id="handedOutOn"
        label={t("when")}
        min={day(view.extract.approvedAt ?? view.extract.preparedAt)}
        max={today()}
        error={sending.faults.handedOutOn}
        value={handedOutOn}
        onChange={setDay}
      />
      <RadioGroup
        id="channel"
        name="channel"
        label={t("how")}
        error={sending.faults.channel}
        value={channel}
        onChange={({ target }) => setChannel(target.value)}
        choices={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
      />
    </AskDialog>
  );
}
