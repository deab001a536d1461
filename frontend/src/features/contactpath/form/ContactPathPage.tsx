import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { Skeleton } from "@/ui/Skeleton";
import { contactPathById, keep } from "../contactPathQueries";
import "../texts";
import { ContactPathForm } from "./ContactPathForm";

export function ContactPathPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return id === "ny" ? <Add /> : <Change id={id} />;
}

function Add() {
  const { t } = useTranslation("contactpath");
  const key = useIdempotencyKey();
  return <ContactPathForm title={t("addTitle")} save={(body) => keep.add(key.header(), body)} />;
}

function Change({ id }: { id: string }) {
  const { t } = useTranslation("contactpath");
  const { data, refetch } = useQuery(contactPathById(id));
  if (!data) return <Skeleton rows={10} />;
  return (
    <ContactPathForm
      key={data.version}
      title={t("changeTitle")}
      known={data}
      save={(body) => keep.change(data, body)}
      onReload={() => void refetch()}
    />
  );
}
