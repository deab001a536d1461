import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { StepUp } from "@/auth/StepUp";
import { usePerson } from "@/auth/session";
import { Button } from "@/ui/Button";
import { LiveRegion } from "@/ui/LiveRegion";
import { ProblemNotice } from "@/ui/ProblemNotice";
import "../identity.css";
import { forgetCases, type Glass, glass, newestGlasses } from "../identityQueries";
import "../texts";
import { useSending } from "../useSending";

/** On every page while a case is open by break-glass: how long it lasts, and a way to end it. */
export function OpenGlass() {
  const { data } = useQuery(newestGlasses());
  const person = usePerson();
  const own = data?.items.find(({ open, openedBy }) => open && openedBy.id === person.id);
  return own ? <Countdown key={own.id} opened={own} /> : null;
}

const secondsLeft = (until: string) => Math.ceil((new Date(until).getTime() - Date.now()) / 1000);

function Countdown({ opened }: { opened: Glass }) {
  const { t } = useTranslation("identity");
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [left, setLeft] = useState(() => secondsLeft(opened.validUntil));
  const over = left <= 0;
  useEffect(() => {
    const tick = setInterval(() => setLeft(secondsLeft(opened.validUntil)), 1000);
    return () => clearInterval(tick);
  }, [opened.validUntil]);
  useEffect(() => {
    if (!over) return;
    void navigate({ to: "/nodoppning/$id", params: { id: opened.id } }).then(() => forgetCases(queries));
  }, [over, navigate, opened.id, queries]);
  const ending = useSending(async () => {
    await glass.end(opened);
    await navigate({ to: "/nodoppning/$id", params: { id: opened.id } });
    forgetCases(queries);
  });
  if (over) return null;
  const minutes = Math.ceil(left / 60);
  const words = t("openGlass.left", { count: minutes });
  return (
    <section className="glass-bar no-print" aria-label={t("openGlass.label")}>
      <span>
        <Link to="/oro/$id" params={{ id: opened.concernId }}>
          {t("openGlass.case", { number: opened.caseNumber })}
        </Link>{" "}
        <span className="number" role="timer">
          {words}
        </span>
      </span>
      <Button small pending={ending.pending} onClick={ending.run}>
        {t("openGlass.end")}
      </Button>
      <StepUp error={ending.error} onProven={ending.again} />
      <ProblemNotice error={ending.error} onReload={() => forgetCases(queries)} />
      <LiveRegion text={minutes === 5 || minutes === 1 ? words : ""} />
    </section>
  );
}
