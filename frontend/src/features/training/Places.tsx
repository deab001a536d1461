import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { hasAnyRole, type Role, usePerson } from "@/auth/session";
import "./texts";

const PLACES: readonly {
  to: string;
  word: "own" | "sessions" | "coverage" | "requirements" | "keyPersons" | "references";
  roles?: readonly Role[];
}[] = [
  { to: "/utbildningar/mina", word: "own" },
  { to: "/utbildningar/tillfallen", word: "sessions" },
  { to: "/utbildningar/tackning", word: "coverage", roles: ["coordinator", "sector_lead"] },
  { to: "/utbildningar/krav", word: "requirements" },
  { to: "/utbildningar/nyckelpersoner", word: "keyPersons", roles: ["coordinator", "sector_lead"] },
  { to: "/utbildningar/koppla", word: "references", roles: ["coordinator"] },
];

/** The pages about trainings that the reader may see. */
export function Places() {
  const { t } = useTranslation("training");
  const person = usePerson();
  return (
    <nav className="row no-print" aria-label={t("places")}>
      {PLACES.filter(({ roles }) => !roles || hasAnyRole(person, roles)).map(({ to, word }) => (
        <Link key={to} to={to}>
          {t(`place.${word}`)}
        </Link>
      ))}
    </nav>
  );
}
