import { type FormEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { number } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { FieldText } from "@/ui/Field";
import { LiveRegion } from "@/ui/LiveRegion";
import { Refusal } from "../door/door";
import { Progress } from "../door/Progress";
import { Proof } from "../door/proof";
import { type Trouble, TroubleNotice, troubleOf } from "../door/Trouble";
import "./file.css";
import { ACCEPTED, faultOf, MOST, send, type View } from "./send";
import "./texts";

type HandedIn = View["files"];
type Chosen = { key: number; file: File; proof: Proof; text?: string };
/** The one that is on its way: the computer works first, then it is sent. */
type Going = { key: number; working?: number; sent?: number };

const ID = "files";
const size = (bytes: number) =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.round(bytes / 1000)))} kB`
    : `${number(Math.round(bytes / 1e5) / 10)} MB`;
let keys = 0;

type Props = { receipt: string; known: HandedIn; finished?: boolean; onView(view: View): void };

/** What was handed in with a report, and the way to hand in more. Files are in memory until they are sent. */
export function Files({ receipt, known, finished = false, onView }: Props) {
  const { t } = useTranslation("publicFile");
  return (
    <section className="stack" aria-labelledby="handed-in">
      <h2 id="handed-in">{t("title")}</h2>
      {known.length > 0 && (
        <ul className="plain-list" aria-label={t("handedIn")}>
          {known.map(({ id, fileName, sizeInBytes }) => (
            <li key={id}>{t("one", { name: fileName, size: size(sizeInBytes) })}</li>
          ))}
        </ul>
      )}
      {!finished && known.length < MOST && <FileForm receipt={receipt} room={MOST - known.length} onView={onView} />}
    </section>
  );
}

function FileForm({ receipt, room, onView }: { receipt: string; room: number; onView(view: View): void }) {
  const { t } = useTranslation("publicFile");
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [going, setGoing] = useState<Going>();
  const [attempt, setAttempt] = useState(0);
  const [missing, setMissing] = useState<string>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [said, setSaid] = useState("");

  const choose = (list: FileList | null) => {
    setMissing(undefined);
    setSaid("");
    const more = [...(list ?? [])].map((file): Chosen => {
      const fault = faultOf(file);
      keys += 1;
      return { key: keys, file, proof: new Proof(), ...(fault ? { text: t(`fault.${fault}`) } : {}) };
    });
    setChosen((before) => [...before, ...more]);
    if (input.current) input.current.value = "";
  };
  const drop = (gone: number) => setChosen((before) => before.filter(({ key }) => key !== gone));

  /** @return whether to go on with the next */
  const sendOne = async ({ key, file, proof }: Chosen): Promise<boolean> => {
    setGoing({ key, working: 0 });
    try {
      const view = await send(receipt, file, proof, {
        working: (working) => setGoing({ key, working }),
        sending: (sent) => setGoing({ key, sent }),
      });
      drop(key);
      onView(view);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const reason = error.errors[0]?.detail || error.detail;
      if (error.status < 400 || error.status === 429 || error.status >= 500 || !reason) {
        setTrouble(troubleOf(error, true));
        return false;
      }
      proof.forget();
      setChosen((before) => before.map((one) => (one.key === key ? { ...one, text: reason } : one)));
      return true;
    }
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (going) return;
    const ready = chosen.filter(({ text }) => !text);
    const wrong = ready.length === 0 ? t("chooseFirst") : ready.length > room ? t("fault.many") : undefined;
    setMissing(wrong);
    setTrouble(undefined);
    setSaid("");
    setAttempt((before) => before + 1);
    if (wrong) return;
    let sent = 0;
    try {
      for (const one of ready) {
        if (!(await sendOne(one))) break;
        sent += 1;
      }
    } catch {
      setTrouble({ kind: "failed", detail: "" });
    } finally {
      setGoing(undefined);
      setAttempt((before) => before + 1);
      if (sent > 0) setSaid(t("sent", { count: sent }));
    }
  };
  const errors = [
    ...(missing ? [{ id: ID, text: missing }] : []),
    ...chosen.flatMap(({ file, text }) => (text ? [{ id: ID, text: `${file.name}: ${text}` }] : [])),
  ];
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <p>{t("lead")}</p>
      <p className="muted">{t("stripped")}</p>
      {!going && <ErrorSummary errors={errors} attempt={attempt} />}
      <div className="field">
        <FieldText id={ID} label={t("choose")} hint={t("hint")} error={missing} />
        <input
          ref={input}
          id={ID}
          className="file-input"
          type="file"
          multiple
          accept={ACCEPTED}
          disabled={going !== undefined}
          aria-describedby={missing ? `${ID}-hint ${ID}-error` : `${ID}-hint`}
          aria-invalid={missing ? true : undefined}
          onChange={(event) => choose(event.target.files)}
        />
      </div>
      {chosen.length > 0 && (
        <ul className="file-list" aria-label={t("chosen")}>
          {chosen.map((one) => (
            <li key={one.key}>
              <span className="file-name">{one.file.name}</span>
              <span className="muted number">{size(one.file.size)}</span>
              {one.text && <span className="field-error">{one.text}</span>}
              {one.key === going?.key ? (
                <Sending name={one.file.name} going={going} />
              ) : (
                !going && (
                  <Button kind="quiet" small onClick={() => drop(one.key)}>
                    {t("remove")} <span className="visually-hidden">{one.file.name}</span>
                  </Button>
                )
              )}
            </li>
          ))}
        </ul>
      )}
      {trouble && <TroubleNotice trouble={trouble} />}
      <p role="status">{said}</p>
      <Button kind="primary" type="submit" pending={going !== undefined}>
        {t("send")}
      </Button>
    </form>
  );
}

const STEP = 25;

/** How far one file has come, in words; read out at every quarter. */
function Sending({ name, going }: { name: string; going: Going }) {
  const { t } = useTranslation("publicFile");
  if (going.sent === undefined) return <Progress percent={going.working} />;
  const done = going.sent >= 100;
  return (
    <>
      <progress max={100} value={going.sent} aria-label={t("sending", { name })} />
      <span className="muted number">{done ? t("checking") : t("percent", { percent: going.sent })}</span>
      <LiveRegion text={done ? t("checking") : t("percent", { percent: Math.floor(going.sent / STEP) * STEP })} />
    </>
  );
}
