import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { hasAnyRole, usePerson } from "@/auth/session";
import { Button } from "@/ui/Button";
import { CheckboxGroup } from "@/ui/Choices";
import { Icon } from "@/ui/Icon";
import { Select } from "@/ui/Select";
import { useChoices } from "../codes";
import { sectors } from "../concernQueries";
import { countFilters, type ListSearch, readListSearch, statesIn } from "./search";

type Props = { search: ListSearch; onChange(next: ListSearch): void };

/** Every choice is in the address at once; there is nothing to apply. */
export function Filters({ search, onChange }: Props) {
  const { t } = useTranslation("concern");
  const person = usePerson();
  const statuses = useChoices("status");
  const subjectKinds = useChoices("subjectKind");
  const eventTypes = useChoices("eventType");
  const urgencies = useChoices("urgency");
  const { data } = useQuery(sectors());
  const active = countFilters(search);
  const [open, setOpen] = useState(() => matchMedia("(width >= 64rem)").matches || active > 0);
  const set = (change: Record<string, unknown>) =>
    onChange(readListSearch(Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value))));
  const one = (key: "galler" | "handelse" | "bradska" | "sektor", label: string, choices: typeof statuses) => (
    <Select
      label={label}
      choices={choices}
      empty={t("list.all")}
      value={search[key] ?? ""}
      onChange={(event) => set({ [key]: event.target.value })}
    />
  );
  const only = [
    { value: "forsenade", label: t("list.overdueOnly") },
    ...(hasAnyRole(person, ["coordinator"]) ? [{ value: "mina", label: t("list.mineOnly") }] : []),
  ];
  return (
    <section className="filters" aria-label={t("list.filters")}>
      <div className="row">
        <Button
          kind="quiet"
          icon={<Icon name="filter" />}
          aria-expanded={open}
          aria-controls="concern-filters"
          onClick={() => setOpen(!open)}
        >
          {active > 0 ? t("list.filtersActive", { count: active }) : t("list.filters")}
        </Button>
        {active > 0 && (
          <Button
            kind="quiet"
            icon={<Icon name="close" />}
            onClick={() => onChange(search.vy ? { vy: search.vy } : {})}
          >
            {t("list.clear")}
          </Button>
        )}
      </div>
      <div id="concern-filters" className="filter-fields" hidden={!open}>
        {one("galler", t("list.subjectKind"), subjectKinds)}
        {one("handelse", t("list.eventType"), eventTypes)}
        {one("bradska", t("list.urgency"), urgencies)}
        {one(
          "sektor",
          t("list.sector"),
          (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name })),
        )}
        <div className="filter-checks">
          <CheckboxGroup
            label={t("list.status")}
            name="lage"
            inline
            choices={statuses}
            value={statesIn(search)}
            onChange={(chosen) => set({ lage: chosen.join(".") })}
          />
          <CheckboxGroup
            label={t("list.only")}
            name="bara"
            inline
            choices={only}
            value={only.map(({ value }) => value).filter((key) => search[key as "forsenade" | "mina"])}
            onChange={(chosen) =>
              set({ forsenade: chosen.includes("forsenade"), mina: chosen.includes("mina") || keptMine(search, only) })
            }
          />
        </div>
      </div>
    </section>
  );
}

/** Somebody who only sees their own is not offered the choice, and an address that has it keeps it. */
const keptMine = (search: ListSearch, only: readonly { value: string }[]) =>
  search.mina === true && !only.some(({ value }) => value === "mina");
