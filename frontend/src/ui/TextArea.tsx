import { type ChangeEvent, type Ref, type TextareaHTMLAttributes, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "./classes";
import { type FieldProps, FieldText, useFieldIds } from "./Field";
import { LiveRegion } from "./LiveRegion";

type Props = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "className" | "maxLength"> & {
    ref?: Ref<HTMLTextAreaElement>;
    /** Counted, never cut: what somebody wrote is not thrown away. */
    limit?: number;
  };

export function TextArea({ label, hint, error, optional, limit, id: wanted, onChange, ...area }: Props) {
  const { id, describedBy } = useFieldIds(wanted, { hint, error }, limit ? "count" : undefined);
  const [length, setLength] = useState(String(area.value ?? area.defaultValue ?? "").length);
  const counted = typeof area.value === "string" ? area.value.length : length;
  return (
    <div className="field">
      <FieldText id={id} label={label} hint={hint} error={error} optional={optional} />
      <textarea
        rows={4}
        autoComplete="off"
        {...area}
        id={id}
        className="input"
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
          setLength(event.target.value.length);
          onChange?.(event);
        }}
      />
      {limit && <Counter id={`${id}-count`} left={limit - counted} limit={limit} />}
    </div>
  );
}

function Counter({ id, left, limit }: { id: string; left: number; limit: number }) {
  const { t } = useTranslation();
  const text = left < 0 ? t("form.charactersOver", { count: -left }) : t("form.charactersLeft", { count: left });
  const [said, setSaid] = useState("");
  const near = left < limit / 10;
  useEffect(() => {
    const pause = setTimeout(() => setSaid(near ? text : ""), 1200);
    return () => clearTimeout(pause);
  }, [near, text]);
  return (
    <>
      <div id={id} className={classes("input-counter number", left < 0 && "input-counter-over")}>
        {text}
      </div>
      <LiveRegion text={said} />
    </>
  );
}
