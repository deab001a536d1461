import { useId } from "react";
import { Button } from "react-aria-components/Button";
import { ComboBox as AriaComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useTranslation } from "react-i18next";
import { AriaLocale } from "./AriaLocale";
import { FieldError, type FieldProps, Optional } from "./Field";
import { Icon } from "./Icon";
import "./Menu.css";
import type { Choice } from "./Select";

type Props = FieldProps & {
  id?: string;
  choices: readonly Choice[];
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
};

/** For long lists: write to narrow them down. Under about ten choices use Select or RadioGroup. */
export function ComboBox({ id: wanted, label, hint, error, optional, choices, value, onChange, onBlur }: Props) {
  const { t } = useTranslation();
  const made = useId();
  const id = wanted ?? made;
  return (
    <AriaLocale>
      <AriaComboBox
        className="field"
        selectedKey={value || null}
        onSelectionChange={(key) => onChange(key === null ? "" : String(key))}
        onBlur={onBlur}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        menuTrigger="focus"
        defaultItems={choices.map((choice) => ({ ...choice, id: choice.value }))}
      >
        <Label className="field-label">
          {label}
          <Optional when={optional} />
        </Label>
        {hint && (
          <div className="field-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        <FieldError id={`${id}-error`} text={error} />
        <div className="combo">
          <Input
            id={id}
            className="input"
            aria-describedby={[hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined}
          />
          <Button className="combo-open" aria-label={t("form.showChoices")}>
            <Icon name="chevronDown" />
          </Button>
        </div>
        <Popover className="menu combo-popover">
          <ListBox<Choice> renderEmptyState={() => <div className="menu-empty">{t("form.noMatches")}</div>}>
            {(choice) => (
              <ListBoxItem id={choice.value} textValue={choice.label} className="menu-item">
                {choice.label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </AriaComboBox>
    </AriaLocale>
  );
}
