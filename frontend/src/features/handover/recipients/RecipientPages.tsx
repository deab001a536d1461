import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { Skeleton } from "@/ui/Skeleton";
import { keepRecipient, recipientById } from "../handOverQueries";
import "../texts";
import { RecipientForm } from "./RecipientForm";

export function AddRecipientPage() {
  const { t } = useTranslation("handover");
  const key = useIdempotencyKey();
  return <RecipientForm title={t("recipients.addTitle")} save={(body) => keepRecipient.add(key.header(), body)} />;
}

export function ChangeRecipientPage() {
  const { t } = useTranslation("handover");
  const { recipientId } = useParams({ strict: false }) as { recipientId: string };
  const { data, refetch } = useQuery(recipientById(recipientId));
  if (!data) return <Skeleton rows={8} />;
  return (
    <RecipientForm
      key={data.version}
      title={t("recipients.changeTitle")}
      known={data}
      save={(body) => keepRecipient.change(data, body)}
      onReload={() => void refetch()}
    />
  );
}
