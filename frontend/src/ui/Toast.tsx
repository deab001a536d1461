import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./Button";
import { Icon } from "./Icon";
import "./Toast.css";

type Message = { id: number; text: string; undo?: () => void };
type Say = (text: string, undo?: () => void) => void;

const LIFETIME = 20_000;
const ToastContext = createContext<Say>(() => {});

/** say("Flyttat till Bedömd", undo): stays 20 s, longer while the pointer or focus is on it; Ctrl+Z undoes. */
export const useToast = (): Say => useContext(ToastContext);

export function ToastRegion({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [messages, setMessages] = useState<Message[]>([]);
  const last = useRef(0);
  const say = useCallback<Say>((text, undo) => {
    last.current += 1;
    const id = last.current;
    setMessages((shown) => [...shown.slice(-2), undo ? { id, text, undo } : { id, text }]);
  }, []);
  const dismiss = useCallback((id: number) => setMessages((shown) => shown.filter((message) => message.id !== id)), []);
  const newest = useMemo(() => messages.findLast((message) => message.undo), [messages]);

  useEffect(() => {
    if (!newest) return;
    const onKey = (event: KeyboardEvent) => {
      const writing =
        event.target instanceof HTMLElement && event.target.closest("input, textarea, select, [contenteditable]");
      if (writing || event.key !== "z" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      newest.undo?.();
      dismiss(newest.id);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [newest, dismiss]);

  return (
    <ToastContext value={say}>
      {children}
      <section className="toasts no-print" aria-label={t("toast.region")}>
        <div role="status">
          {messages.map((message) => (
            <ToastRow key={message.id} message={message} onDismiss={dismiss} />
          ))}
        </div>
      </section>
    </ToastContext>
  );
}

function ToastRow({ message, onDismiss }: { message: Message; onDismiss(id: number): void }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const end = setTimeout(() => onDismiss(message.id), LIFETIME);
    return () => clearTimeout(end);
  }, [held, message.id, onDismiss]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointer and focus only pause the clock
    <div
      className="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{message.text}</p>
      {message.undo && (
        <Button
          kind="quiet"
          icon={<Icon name="undo" />}
          onClick={() => {
            message.undo?.();
            onDismiss(message.id);
          }}
        >
          {t("toast.undo")}
        </Button>
      )}
      <Button
        kind="quiet"
        aria-label={t("toast.dismiss")}
        icon={<Icon name="close" />}
        onClick={() => onDismiss(message.id)}
      />
    </div>
  );
}
