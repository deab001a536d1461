import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/api/idempotency";
import { Skeleton } from "@/ui/Skeleton";
import { keep, organisationById } from "./civilSocietyQueries";
import { OrganisationForm } from "./OrganisationForm";
import "./texts";

export function ChangePage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return id === "ny" ? <Add /> : <Change id={id} />;
}

function Add() {
  const { t } = useTranslation("civilsociety");
  const key = useIdempotencyKey();
  return <OrganisationForm title={t("addTitle")} save={(body) => keep.add(key.header(), body)} onRefused={key.renew} />;
}

function Change({ id }: { id: string }) {
  const { t } = useTranslation("civilsociety");
  const { data } = useQuery(organisationById(id));
  if (!data) return <Skeleton rows={10} />;
  return (
    <OrganisationForm
      key={data.version}
      title={t("changeTitle")}
      known={data}
      save={(body) => keep.change(data, body)}
    />
  );
}
