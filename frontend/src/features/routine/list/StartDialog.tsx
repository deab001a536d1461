import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Select } from "@/ui/Select";
import { TextField } from "@/ui/TextField";
import { Failed } from "../Failed";
import { start, type Topic } from "../routineQueries";

const TOPICS = ["concern", "discovery", "relatives", "other"] as const;

/** "Hot mot personal" → "hot-mot-personal" */
const addressFor = (name: string) =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60)
    .replace(/-$/, "");

export function StartDialog({ open, onClose }: { open: boolean; onClose(): void }) {
  const { t } = useTranslation(["routine", "ui"]);
  const navigate = useNavigate();
  const key = useIdempotencyKey();
  const [name, setName] = useState("");
  const [topic, setTopic] = useState<Topic>("other");
  const address = addressFor(name);
  const starting = useMutation({
    mutationFn: () => {
      key.renew();
      return start({ name: name.trim(), topic, address }, key.header());
    },
    onSuccess: ({ id }) => navigate({ to: "/rutiner/$id/arbete", params: { id } }),
  });
  return (
    <Dialog
      open={open}
      title={t("list.start")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" pending={starting.isPending} onClick={() => address.length >= 3 && starting.mutate()}>
            {t("list.startButton")}
          </Button>
          <Button onClick={onClose}>{t("ui:form.cancel")}</Button>
        </>
      }
    >
      <Failed error={starting.error} />
      <TextField
        label={t("name")}
        hint={t("list.nameHint")}
        value={name}
        maxLength={120}
        onChange={({ target }) => setName(target.value)}
      />
      <Select
        label={t("topicLabel")}
        empty={false}
        value={topic}
        choices={TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))}
        onChange={({ target }) => setTopic(target.value as Topic)}
      />
      <p className="muted">{t("list.address", { address: address || "…" })}</p>
    </Dialog>
  );
}
