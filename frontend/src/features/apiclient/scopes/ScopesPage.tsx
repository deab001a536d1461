import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import "@/ui/Button.css";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { CheckboxGroup } from "@/ui/Choices";
import { Notice } from "@/ui/Notice";
import { PageHeading } from "@/ui/PageHeading";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { Skeleton } from "@/ui/Skeleton";
import { useToast } from "@/ui/Toast";
import { freshSystem, noteSystem, registry, type System, systemById } from "../apiClientQueries";
import { SCOPE_TEXT, SCOPES_OF, type Scope } from "../codes";
import { unanswered } from "../fields";
import "../texts";

const route = getRouteApi("/staff/api-nycklar/$id/behorigheter");

/** Less holds at once; more for the police waits for a second administrator. */
export function ScopesPage() {
  const { t } = useTranslation("apiclient");
  const { id } = route.useParams();
  const { data: system } = useQuery(systemById(id));
  if (!system) return <Skeleton rows={8} />;
  return (
    <div className="stack">
      <PageHeading
        kicker={
          <Link to="/api-nycklar/$id" params={{ id }}>
            {system.name}
          </Link>
        }
        title={t("scopes.title")}
        lead={t("scopes.lead")}
      />
      {system.allowedActions.includes("change_scopes") ? (
        <ScopesForm key={system.version} system={system} />
      ) : (
        <Notice kind="warning" title={t("scopes.notNowTitle")}>
          <p>{t("scopes.notNowText")}</p>
        </Notice>
      )}
    </div>
  );
}

function ScopesForm({ system }: { system: System }) {
  const { t } = useTranslation(["apiclient", "ui"]);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const say = useToast();
  const [chosen, setChosen] = useState<readonly Scope[]>(system.scopes);
  const [fault, setFault] = useState<string>();
  const adds = chosen.some((scope) => !system.scopes.includes(scope));
  const removes = system.scopes.some((scope) => !chosen.includes(scope));
  const police = system.kind === "police";
  const saving = useMutation({
    mutationFn: () => registry.changeScopes(system, [...chosen]),
    async onSuccess(after) {
      noteSystem(queries, after);
      say(t(after.proposal ? "scopes.proposed" : "scopes.done"));
      await navigate({ to: "/api-nycklar/$id", params: { id: system.id } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length === 0) setFault(unanswered("scopes")());
    else if (!adds && !removes) setFault(t("scopes.unchanged"));
    else saving.mutate();
  };
  const reload = async () => noteSystem(queries, await freshSystem(queries, system.id));
  return (
    <form className="stack step-form" noValidate onSubmit={submit}>
      <StepUp error={saving.error} onProven={() => saving.mutate()} />
      <ProblemNotice error={saving.error} onReload={() => void reload()} />
      <CheckboxGroup
        id="scopes"
        name="scopes"
        label={t("field.scopes")}
        hint={police ? t("scopes.police") : undefined}
        error={fault}
        choices={SCOPES_OF[system.kind].map((scope) => ({ value: scope, label: t(SCOPE_TEXT[scope]), hint: scope }))}
        value={chosen}
        onChange={(wanted) => {
          setChosen(wanted as Scope[]);
          setFault(undefined);
        }}
      />
      {police && adds && removes && (
        <Notice title={t("scopes.bothTitle")} live>
          <p>{t("scopes.both")}</p>
        </Notice>
      )}
      <div className="row">
        <Button kind="primary" type="submit" pending={saving.isPending}>
          {t(police && adds ? "scopes.propose" : "scopes.save")}
        </Button>
        <Link className="button button-quiet" to="/api-nycklar/$id" params={{ id: system.id }}>
          {t("ui:form.cancel")}
        </Link>
      </div>
    </form>
  );
}
