import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { language } from "@/i18n";
import { Button } from "@/ui/Button";
import { RadioGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { useToast } from "@/ui/Toast";
import { type Delivery, noticeSettings, type Settings, saveSettings } from "../noticeQueries";
import "../texts";
import "./settings.css";

const DELIVERIES: readonly Delivery[] = ["at_once", "digest", "in_app"];

export function NoticeSettingsPage() {
  const { t } = useTranslation("notice");
  const { data } = useQuery(noticeSettings());
  return (
    <div className="stack">
      <PageHeading
        kicker={<Link to="/notiser">{t("setting.back")}</Link>}
        title={t("setting.title")}
        lead={t("setting.lead")}
      />
      {data ? <SettingsForm key={data.version} settings={data} /> : <Skeleton rows={6} />}
    </div>
  );
}

function SettingsForm({ settings }: { settings: Settings }) {
  const { t } = useTranslation(["notice", "ui"]);
  const say = useToast();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Record<string, Delivery>>({});
  const wishes = settings.items
    .filter(({ fixed }) => !fixed)
    .map(({ kind, delivery }) => ({ kind, delivery: chosen[kind] ?? delivery }));
  const save = useMutation({
    mutationFn: () => saveSettings(settings.version, wishes),
    onSuccess: () => say(t("setting.saved")),
    onSettled: () => queries.invalidateQueries(noticeSettings()),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className="stack notice-settings" onSubmit={send}>
      <p>{settings.mailAddress ? t("setting.address", { address: settings.mailAddress }) : t("setting.noAddress")}</p>
      {settings.items.map(({ kind, text, delivery, fixed }) =>
        fixed ? (
          <div key={kind}>
            <p className="field-label">{text[language()]}</p>
            <p className="muted">{t("setting.fixed")}</p>
          </div>
        ) : (
          <RadioGroup
            key={kind}
            name={kind}
            label={text[language()] ?? kind}
            value={chosen[kind] ?? delivery}
            choices={DELIVERIES.map((value) => ({ value, label: t(`setting.delivery.${value}`) }))}
            onChange={(event) => setChosen({ ...chosen, [kind]: event.target.value as Delivery })}
          />
        ),
      )}
      {save.error && (
        <Notice kind="danger" live>
          <p>{isProblem(save.error, "stale-version") ? t("ui:problem.stale") : t("ui:problem.text")}</p>
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" type="submit" pending={save.isPending}>
          {t("ui:form.save")}
        </Button>
      </div>
    </form>
  );
}
