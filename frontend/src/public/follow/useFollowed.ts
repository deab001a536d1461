import { useState } from "react";
import { ask, type HandedIn, Refusal } from "../door/door";
import { type Trouble, troubleOf } from "../door/Trouble";
import { type Message, merged } from "./Conversation";

type View<M> = { messages: M[]; hasEarlier: boolean };

/** What was answered about a receipt, kept up to date and with the messages that came before. */
export function useFollowed<M extends Message, V extends View<M>>(of: HandedIn, receipt: string, first: V) {
  const [view, setView] = useState(first);
  const [messages, setMessages] = useState<readonly M[]>(first.messages);
  const [earlier, setEarlier] = useState(first.hasEarlier);
  const [trouble, setTrouble] = useState<Trouble>();
  const [asking, setAsking] = useState(false);
  const fetchEarlier = async () => {
    setTrouble(undefined);
    setAsking(true);
    const before = messages[0]?.position;
    try {
      const older = await ask<V>(`${of}/follow-up`, { receipt, ...(before ? { before } : {}) });
      setMessages((known) => merged(known, older.messages));
      setEarlier(older.hasEarlier);
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused;
      setTrouble(troubleOf(refused, false));
    } finally {
      setAsking(false);
    }
  };
  const take = (now: V) => {
    setView(now);
    setMessages((known) => merged(known, now.messages));
  };
  return {
    view,
    take,
    conversation: { messages, asking, trouble, onEarlier: earlier ? () => void fetchEarlier() : undefined },
  };
}
