import { useTranslation } from "react-i18next";
import { RadioGroup } from "@/ui/Choices";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import type { Chosen } from "./choices";
import type { Part } from "./extractQueries";
import { Fields, usePartHeading } from "./Parts";
import sv from "./sv.json";
import "./texts";

type Props = {
  part: Part;
  index: number;
  chosen: Chosen;
  groundFault: string | undefined;
  passagesFault: string | undefined;
  onChoose(change: Partial<Chosen>): void;
};

export function PartChoice({ part, index, chosen, groundFault, passagesFault, onChoose }: Props) {
  const { t } = useTranslation("extract");
  const heading = usePartHeading()(part);
  return (
    <li className="stack extract-choice">
      <h2>{heading}</h2>
      <Fields fields={part.fields} />
      <RadioGroup
        name={`as-${index}`}
        label={t("choice")}
        inline
        value={chosen.as}
        onChange={({ target }) => onChoose({ as: target.value as Chosen["as"] })}
        choices={(["show", "part", "mask"] as const).map((value) => ({ value, label: t(value) }))}
      />
      {chosen.as !== "show" && (
        <Select
          id={`ground-${index}`}
          label={t("ground")}
          error={groundFault}
          value={chosen.ground}
          onChange={({ target }) => onChoose({ ground: target.value })}
          choices={Object.keys(sv.groundName).map((value) => ({
            value,
            label: t(`groundName.${value}` as "groundName.secrecy"),
          }))}
        />
      )}
      {chosen.as === "part" && (
        <TextArea
          id={`passages-${index}`}
          label={t("passages")}
          hint={t("passagesHint")}
          error={passagesFault}
          value={chosen.passages}
          onChange={({ target }) => onChoose({ passages: target.value })}
        />
      )}
    </li>
  );
}
