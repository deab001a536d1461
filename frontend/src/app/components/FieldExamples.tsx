import { useState } from "react";
import { Checkbox, CheckboxGroup, RadioGroup } from "@/ui/Choices";
import { ComboBox } from "@/ui/ComboBox";
import { DatePicker } from "@/ui/DatePicker";
import { Select } from "@/ui/Select";
import { TextArea } from "@/ui/TextArea";
import { TextField } from "@/ui/TextField";
import { Example } from "./Example";

const SECTORS = [
  { value: "school", label: "Skola och förskola" },
  { value: "social", label: "Socialtjänst", hint: "Även familjerätt" },
  { value: "culture", label: "Kultur och fritid" },
];

export function FieldExamples() {
  const [date, setDate] = useState("2026-11-20");
  const [sector, setSector] = useState("social");
  const [chosen, setChosen] = useState<string[]>(["school"]);
  return (
    <>
      <Example name="Textfält">
        <TextField label="Plats" hint="Till exempel skolgården" optional />
        <TextField label="Plats" error="Skriv var det hände" defaultValue="?" />
        <TextField label="Plats" disabled defaultValue="Går inte att ändra" />
      </Example>
      <Example name="Textruta">
        <TextArea label="Vad hände?" hint="Skriv det du såg eller hörde, inte vad du tror." limit={400} />
        <TextArea label="Vad hände?" error="Skriv kortare" limit={10} defaultValue="Den här texten är för lång" />
      </Example>
      <Example name="Val">
        <Select label="Sektor" choices={SECTORS} />
        <Select label="Sektor" choices={SECTORS} error="Välj sektor" />
        <ComboBox label="Enhet" choices={SECTORS} value={sector} onChange={setSector} hint="Skriv för att söka" />
        <ComboBox label="Enhet" choices={SECTORS} value="" onChange={setSector} error="Välj enhet" />
        <RadioGroup label="Vem gäller oron?" name="radio" choices={SECTORS} defaultValue="school" />
        <RadioGroup label="Vem gäller oron?" name="radio-wrong" choices={SECTORS} error="Välj ett svar" />
        <CheckboxGroup label="Deltar" name="many" choices={SECTORS} value={chosen} onChange={setChosen} optional />
        <Checkbox label="Jag har ringt 112" name="one" hint="Du behöver inte vänta på svar" />
        <Checkbox label="Jag har läst" name="one-wrong" error="Kryssa i rutan" />
      </Example>
      <Example name="Datum">
        <DatePicker
          label="När hände det?"
          hint="Till exempel 2026-11-20"
          value={date}
          onChange={setDate}
          max="2026-12-31"
        />
        <DatePicker label="När hände det?" error="Skriv ett datum" value="" onChange={setDate} />
      </Example>
    </>
  );
}
