import { useTranslation } from "react-i18next";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { Skeleton } from "@/ui/Skeleton";
import type { HandOver, Recipient } from "../handOverQueries";
import { StepFrame } from "./StepFrame";
import type { StepProps } from "./Wizard";

type Props = StepProps & { recipients: readonly Recipient[] | undefined };

export function RecipientStep({ recipients, answers, faults: given, onChange, kind, ...go }: Props) {
  const { t } = useTranslation("handover");
  if (!recipients) return <Skeleton rows={6} />;
  const choosable = recipients.filter(({ active }) => active);
  const chosen = choosable.find(({ id }) => id === answers.recipientId);
  const question = t(kind === "transfer" ? "send.recipientTransfer" : "send.recipient");
  const check = () => ({
    ...(chosen ? {} : { recipientId: t("send.answer", { question }) }),
    ...(chosen && !chosen.methods.some((method) => method === answers.method)
      ? { method: t("send.answer", { question: t("send.method") }) }
      : {}),
  });
  const where = (recipient: Recipient) =>
    [
      t(`recipientKind.${recipient.kind}`),
      t(recipient.insideAuthority ? "send.insideAuthority" : "send.outsideAuthority"),
      recipient.branch,
    ]
      .filter(Boolean)
      .join(". ");
  const reach: Record<HandOver["method"], string | null | undefined> = {
    phone: chosen?.phone,
    letter: chosen?.postalAddress,
    secure_message: chosen?.secureAddress,
    in_system: chosen?.receivers.map(({ name }) => name).join(", "),
    meeting: undefined,
  };
  return (
    <StepFrame
      {...go}
      step="recipient"
      title={t(`send.${kind}Title`)}
      lead={t(`send.${kind}Lead`)}
      check={check}
      given={given}
    >
      {(faults) => (
        <>
          {choosable.length === 0 && (
            <Notice kind="warning">
              <p>{t("send.noRecipients")}</p>
            </Notice>
          )}
          <RadioGroup
            id="recipientId"
            name="recipientId"
            label={question}
            error={faults.recipientId}
            value={answers.recipientId}
            onChange={({ target }) => onChange({ ...answers, recipientId: target.value, method: "" })}
            choices={choosable.map((one) => ({ value: one.id, label: one.name, hint: where(one) }))}
          />
          {chosen && (
            <RadioGroup
              id="method"
              name="method"
              label={t("send.method")}
              hint={t("send.noMail")}
              error={faults.method}
              value={answers.method}
              onChange={({ target }) => onChange({ ...answers, method: target.value })}
              choices={chosen.methods.map((method) => ({
                value: method,
                label: t(`method.${method}`),
                hint: [t(`methodHint.${method}`), reach[method]].filter(Boolean).join(" "),
              }))}
            />
          )}
        </>
      )}
    </StepFrame>
  );
}
