import { useEffect, useRef } from "react";
import { useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Notice } from "@/ui/Notice";
import { useToast } from "@/ui/Toast";
import { noEvent } from "./answers";
import { EventFields } from "./EventFields";
import { StepFrame } from "./StepFrame";
import { MOST_EVENTS } from "./schema";
import { type StepProps, useStepForm } from "./useStepForm";

export function EventsStep(props: StepProps) {
  const { t } = useTranslation("register");
  const say = useToast();
  const form = useStepForm(props);
  const events = useFieldArray({ control: form.control, name: "observedEvents" });
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const remove = (index: number) => {
    const gone = form.getValues(`observedEvents.${index}`);
    events.remove(index);
    document.getElementById("add-event")?.focus();
    say(t("events.removed", { number: index + 1 }), () => {
      if (here.current) return events.insert(index, gone, { shouldFocus: false });
      // The message outlives the step.
      const { answers } = props.filling;
      const observedEvents = answers.observedEvents.toSpliced(index, 0, gone);
      props.filling.change({ ...answers, observedEvents }, "events");
    });
  };
  return (
    <StepFrame
      {...props}
      form={form}
      title={t("events.title")}
      lead={t("events.lead")}
      notice={
        <Notice title={t("events.namesTitle")}>
          <p>{t("events.namesText")}</p>
        </Notice>
      }
    >
      {events.fields.map((field, index) => (
        <section key={field.id} className="register-event stack" aria-labelledby={`event-${field.id}`}>
          <div className="register-event-head">
            <h2 id={`event-${field.id}`}>{t("events.one", { number: index + 1 })}</h2>
            {events.fields.length > 1 && (
              <Button kind="quiet" small icon={<Icon name="close" />} onClick={() => remove(index)}>
                {t("events.remove")}
                <span className="visually-hidden"> {t("events.one", { number: index + 1 })}</span>
              </Button>
            )}
          </div>
          <EventFields form={form} index={index} />
        </section>
      ))}
      {events.fields.length < MOST_EVENTS ? (
        <Button
          id="add-event"
          icon={<Icon name="plus" />}
          onClick={() => events.append(noEvent(), { focusName: `observedEvents.${events.fields.length}.whatHappened` })}
        >
          {t("events.add")}
        </Button>
      ) : (
        <p className="muted">{t("events.most")}</p>
      )}
    </StepFrame>
  );
}
