import { type FormEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FieldText } from "@/ui/Field";
import { LiveRegion } from "@/ui/LiveRegion";
import type { Send } from "../attachmentQueries";
import { size } from "../size";
import "../texts";
import { ACCEPTED, type Item, refusalAfter, refusalBefore } from "./queue";
import "./upload.css";

/** Chosen files are shown first and sent when asked: what is in a case cannot be taken out again here. */
export function UploadForm({ send, onAdded }: { send: Send; onAdded(): void }) {
  const { t } = useTranslation("attachment");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [items, setItems] = useState<readonly Item[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [missing, setMissing] = useState(false);
  const [said, setSaid] = useState("");
  const busy = items.some(({ state }) => state === "sending");

  const change = (key: string, rest: Partial<Item>) =>
    setItems((known) => known.map((item) => (item.key === key ? { ...item, ...rest } : item)));

  const choose = (files: FileList | null) => {
    setMissing(false);
    const chosen = [...(files ?? [])].map((file): Item => {
      const refusal = refusalBefore(file);
      const fresh = { key: crypto.randomUUID(), file, sent: 0 };
      return refusal ? { ...fresh, state: "refused", text: t(`refusal.${refusal}`) } : { ...fresh, state: "waiting" };
    });
    setItems((known) => [...known.filter(({ state }) => state !== "added"), ...chosen]);
    if (input.current) input.current.value = "";
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const waiting = items.filter(({ state }) => state === "waiting");
    setAttempt((before) => before + 1);
    setMissing(waiting.length === 0);
    let added = 0;
    for (const { key, file } of waiting) {
      change(key, { state: "sending", sent: 0 });
      setSaid(t("sendingOne", { name: file.name }));
      try {
        await send(file, key, (sent) => change(key, { sent }));
        change(key, { state: "added", sent: 1 });
        added += 1;
      } catch (error) {
        const text = refusalAfter(error);
        // Without an answer about the file it may be sent again, with the same key.
        change(key, text ? { state: "refused", text } : { state: "waiting", text: t("refusal.unreachable") });
      }
    }
    if (waiting.length === 0) return;
    setAttempt((before) => before + 1);
    setSaid(t("added", { count: added }));
    if (added > 0) onAdded();
  };

  const errors = [
    ...(missing ? [{ id, text: t("chooseFirst") }] : []),
    ...items.filter(({ text }) => text).map(({ file, text }) => ({ id, text: `${file.name}: ${text}` })),
  ];
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)} aria-label={t("add")}>
      {!busy && <ErrorSummary errors={errors} attempt={attempt} />}
      <div className="field">
        <FieldText id={id} label={t("choose")} hint={t("hint")} error={missing ? t("chooseFirst") : undefined} />
        <input
          ref={input}
          id={id}
          className="file-input"
          type="file"
          multiple
          accept={ACCEPTED}
          disabled={busy}
          aria-describedby={missing ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={missing || undefined}
          onChange={(event) => choose(event.target.files)}
        />
      </div>
      {items.length > 0 && (
        <ul className="upload-list" aria-label={t("chosen")}>
          {items.map((item) => (
            <li key={item.key}>
              <Chosen item={item} onRemove={() => setItems((known) => known.filter(({ key }) => key !== item.key))} />
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <Button kind="primary" type="submit" pending={busy}>
          {t("add")}
        </Button>
      </div>
      <LiveRegion text={said} />
    </form>
  );
}

function Chosen({ item, onRemove }: { item: Item; onRemove(): void }) {
  const { t } = useTranslation("attachment");
  const { file, state, sent, text } = item;
  const percent = Math.round(sent * 100);
  return (
    <div className="upload-item">
      <span className="upload-name">{file.name}</span>
      <span className="muted number">{size(file.size)}</span>
      {state === "sending" && (
        <progress max={100} value={percent} aria-label={t("sendingOne", { name: file.name })}>
          {percent} %
        </progress>
      )}
      {state === "sending" && percent === 100 && <span className="muted">{t("checking")}</span>}
      {state === "added" && <span>{t("isAdded")}</span>}
      {text && <span className="field-error">{text}</span>}
      {(state === "waiting" || state === "refused") && (
        <Button kind="quiet" small aria-label={t("removeNamed", { name: file.name })} onClick={onRemove}>
          {t("remove")}
        </Button>
      )}
    </div>
  );
}
