import { type CalendarDate, parseDate } from "@internationalized/date";
import { useId } from "react";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from "react-aria-components/Calendar";
import { DateInput, DateSegment } from "react-aria-components/DateField";
import { DatePicker as AriaDatePicker } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Label } from "react-aria-components/Label";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { useTranslation } from "react-i18next";
import { AriaLocale } from "./AriaLocale";
import "./DatePicker.css";
import { type FieldProps, Optional } from "./Field";
import { Icon } from "./Icon";

type Props = FieldProps & {
  id?: string;
  /** åååå-mm-dd, or empty while nothing whole is written. */
  value: string;
  onChange(day: string): void;
  onBlur?(): void;
  min?: string;
  max?: string;
};

function toDate(text: string | undefined): CalendarDate | null {
  if (!text) return null;
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}

/** Written as åååå-mm-dd in every language; the calendar is a help. */
export function DatePicker({ id: wanted, label, hint, error, optional, value, onChange, onBlur, min, max }: Props) {
  const { t } = useTranslation();
  const made = useId();
  const id = wanted ?? made;
  return (
    <AriaLocale>
      <AriaDatePicker
        className="field"
        id={id}
        value={toDate(value)}
        onChange={(date) => onChange(date?.toString() ?? "")}
        onBlur={onBlur}
        minValue={toDate(min)}
        maxValue={toDate(max)}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        shouldForceLeadingZeros
      >
        <Label className="field-label">
          {label}
          <Optional when={optional} />
        </Label>
        {hint && (
          <Text slot="description" className="field-hint">
            {hint}
          </Text>
        )}
        {error && (
          <Text slot="errorMessage" className="field-error">
            <span className="visually-hidden">{t("form.error")}: </span>
            {error}
          </Text>
        )}
        <Group className="date-group">
          <DateInput className="input date-input">
            {(segment) => <DateSegment segment={segment} className="date-segment" />}
          </DateInput>
          <Button className="button button-secondary date-open" aria-label={t("form.openCalendar")}>
            <Icon name="calendar" />
          </Button>
        </Group>
        <Popover className="date-popover">
          <Dialog aria-label={label}>
            <Calendar firstDayOfWeek="mon">
              <div className="date-month">
                <Button slot="previous" className="button button-quiet" aria-label={t("form.previousMonth")}>
                  <Icon name="arrowLeft" />
                </Button>
                <CalendarHeading className="date-heading" />
                <Button slot="next" className="button button-quiet" aria-label={t("form.nextMonth")}>
                  <Icon name="arrowRight" />
                </Button>
              </div>
              <CalendarGrid className="date-grid" weekdayStyle="short">
                <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
                <CalendarGridBody>{(day) => <CalendarCell date={day} className="date-cell" />}</CalendarGridBody>
              </CalendarGrid>
            </Calendar>
          </Dialog>
        </Popover>
      </AriaDatePicker>
    </AriaLocale>
  );
}
