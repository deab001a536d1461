import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { isProblem } from "@/api/problem";
import { StepUp } from "@/auth/StepUp";
import { Button } from "@/ui/Button";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { SummaryList } from "@/ui/SummaryList";
import { answers, noteChange, type Received, receivedById, type Schemas } from "../handOverQueries";
import "../texts";

const SHOWN_MS = 60_000;
const VALUES = [
  ["name", "name"],
  ["birthYear", "birth_year"],
  ["personalIdentityNumber", "personal_identity_number"],
  ["phone", "phone"],
  ["email", "email"],
  ["address", "address"],
] as const;

type Props = { received: Received; fields: Schemas["HandOverPackage"]["identityFields"] };

/** Masked by default; shown for a minute, and hidden when the window is left or printed. */
export function ReceivedIdentity({ received, fields }: Props) {
  const { t } = useTranslation("handover");
  const queries = useQueryClient();
  const [people, setPeople] = useState<Schemas["ReceivedIdentity"]["people"]>();
  const [problem, setProblem] = useState<Error>();
  const [pending, setPending] = useState(false);
  useEffect(() => {
    if (!people) return;
    const hide = () => setPeople(undefined);
    const later = setTimeout(hide, SHOWN_MS);
    addEventListener("blur", hide);
    addEventListener("beforeprint", hide);
    return () => {
      clearTimeout(later);
      removeEventListener("blur", hide);
      removeEventListener("beforeprint", hide);
    };
  }, [people]);
  const open = async () => {
    setPending(true);
    setProblem(undefined);
    try {
      const opened = await answers.openIdentity(received);
      setPeople(opened.people);
      // It can be taken over from now on.
      queries.setQueryData(receivedById(received.id).queryKey, (before) =>
        before ? { ...before, handOver: opened.handOver } : before,
      );
    } catch (error) {
      if (!isProblem(error)) throw error;
      setProblem(error);
    } finally {
      setPending(false);
    }
  };
  const mayOpen = received.allowedActions.includes("open_identity");
  return (
    <section className="stack" aria-labelledby="identity">
      <h2 id="identity">{t("received.identityTitle")}</h2>
      {!received.allowedActions.includes("acknowledge") && mayOpen && !people && <p>{t("received.identityFirst")}</p>}
      <StepUp error={problem} onProven={() => void open()} />
      <ProblemNotice error={problem} onReload={() => void noteChange(queries)} />
      {people ? (
        <>
          {people.length === 0 && <p>{t("received.identityNone")}</p>}
          {people.map((person) => (
            <div key={person.id}>
              <h3>{t("received.person", { number: person.pseudonym?.replace("person ", "") })}</h3>
              <SummaryList
                compact
                rows={VALUES.filter(([value]) => person[value]).map(([value, field]) => ({
                  key: value,
                  label: t(`identity.${field}`),
                  value: person[value] ?? "",
                }))}
              />
            </div>
          ))}
          <div className="row no-print">
            <Button onClick={() => setPeople(undefined)}>{t("received.identityHide")}</Button>
          </div>
        </>
      ) : (
        mayOpen && (
          <>
            <p>{t("received.identitySealed", { fields: fields.map((one) => t(`identity.${one}`)).join(", ") })}</p>
            <p className="muted">{t("received.identityLogged")}</p>
            <div className="row no-print">
              <Button kind="primary" pending={pending} onClick={() => void open()}>
                {t("received.identityOpen")}
              </Button>
            </div>
          </>
        )
      )}
    </section>
  );
}
