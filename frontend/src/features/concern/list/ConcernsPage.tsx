import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { hasAnyRole, usePerson } from "@/auth/session";
import { number } from "@/i18n/format";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { LiveRegion } from "@/ui/LiveRegion";
import { PageHeading } from "@/ui/PageHeading";
import { Skeleton } from "@/ui/Skeleton";
import { Board } from "../board/Board";
import { concernPages } from "../concernQueries";
import "../texts";
import { ConcernTable } from "./ConcernTable";
import { Filters } from "./Filters";
import "./list.css";
import { countFilters, filterIn, type ListSearch } from "./search";

const route = getRouteApi("/staff/oro");
const LIST = 20;
/** The most the API gives at once. */
const BOARD = 100;

export function ConcernsPage() {
  const { t } = useTranslation("concern");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const person = usePerson();
  const board = search.vy === "tavla";
  const own = search.mina === true || !hasAnyRole(person, ["coordinator"]);
  const pages = useInfiniteQuery({
    ...concernPages(filterIn(search), board ? BOARD : LIST),
    placeholderData: (before) => before,
  });
  const change = (next: ListSearch) => void navigate({ search: next, replace: true });
  const items = pages.data?.pages.flatMap((page) => page.items) ?? [];
  const meta = pages.data?.pages.at(-1)?._meta;
  return (
    <div className="stack">
      <PageHeading title={t(own ? "list.titleAssigned" : "list.title")} actions={<Views search={search} />} />
      <Filters search={search} onChange={change} />
      {!meta ? (
        <Skeleton rows={8} />
      ) : items.length === 0 ? (
        <NoConcerns search={search} own={own} onClear={() => change(board ? { vy: "tavla" } : {})} />
      ) : (
        <>
          {board ? (
            <Board items={items} search={search} partial={pages.hasNextPage} />
          ) : (
            <ConcernTable items={items} caption={t("list.caption")} />
          )}
          {!board && (
            <div className="list-foot">
              <p className="muted number">
                {t(meta.totalIsCapped ? "list.shownCapped" : "list.shown", {
                  shown: number(items.length),
                  total: number(meta.totalRecords),
                })}
              </p>
              {pages.hasNextPage && (
                <Button pending={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
                  {t("list.more")}
                </Button>
              )}
            </div>
          )}
        </>
      )}
      <LiveRegion text={pages.isFetching || !meta ? "" : t("list.loaded", { count: items.length })} />
    </div>
  );
}

/** The same filters in both; the address says which one is shown. */
function Views({ search }: { search: ListSearch }) {
  const { t } = useTranslation("concern");
  const { vy, ...filters } = search;
  return (
    <nav className="views" aria-label={t("list.view")}>
      <Link
        to="/oro"
        search={filters}
        aria-current={vy ? undefined : "page"}
        activeOptions={{ includeSearch: true, exact: true }}
      >
        {t("list.table")}
      </Link>
      <Link to="/oro" search={{ ...filters, vy: "tavla" }} aria-current={vy ? "page" : undefined}>
        {t("list.board")}
      </Link>
    </nav>
  );
}

function NoConcerns({ search, own, onClear }: { search: ListSearch; own: boolean; onClear(): void }) {
  const { t } = useTranslation("concern");
  const { mina: _, ...others } = search;
  if (countFilters(own ? others : search) > 0) {
    return (
      <EmptyState title={t("list.noMatchTitle")} action={<Button onClick={onClear}>{t("list.clear")}</Button>}>
        <p>{t("list.noMatchText")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t(own ? "list.emptyAssignedTitle" : "list.emptyTitle")}>
      <p>{t(own ? "list.emptyAssignedText" : "list.emptyText")}</p>
    </EmptyState>
  );
}
