import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { number } from "@/i18n/format";
import "./Pagination.css";

export type PageMeta = {
  page?: number;
  limit: number;
  count: number;
  totalRecords?: number;
  totalIsCapped?: boolean;
  totalPages?: number;
};

type Props = {
  meta: PageMeta;
  /** Makes the router link to a page: the address decides what is shown. */
  link(page: number, text: string): ReactNode;
};

export function Pagination({ meta, link }: Props) {
  const { t } = useTranslation();
  const page = meta.page ?? 1;
  const pages = meta.totalPages ?? 1;
  if (meta.count === 0) return null;
  const from = (page - 1) * meta.limit + 1;
  const total = meta.totalRecords ?? meta.count;
  return (
    <nav className="pagination" aria-label={t("page.pagination")}>
      <p className="muted number">
        {t("page.rows", {
          from: number(from),
          to: number(from + meta.count - 1),
          total: meta.totalIsCapped ? t("page.capped", { count: total }) : number(total),
        })}
      </p>
      {pages > 1 && (
        <div className="row">
          {page > 1 && link(page - 1, t("page.previous"))}
          <span aria-current="page">{t("page.of", { page, pages: number(pages) })}</span>
          {page < pages && link(page + 1, t("page.next"))}
        </div>
      )}
    </nav>
  );
}
