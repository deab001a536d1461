import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Icon } from "@/ui/Icon";
import "./bell.css";
import { noticeCount } from "./noticeQueries";

/** In the header of every page. The number is fetched quietly and never announced: it is looked for, not pushed. */
export function NoticeBell() {
  const { t } = useTranslation();
  const { data } = useQuery(noticeCount());
  const count = data?.count ?? 0;
  return (
    <Link className="bell" to="/notiser" activeProps={{ "aria-current": "page" }}>
      <Icon name="bell" />
      <span className="bell-name">{t("app.notices")}</span>
      {count > 0 && (
        <>
          <span className="bell-count number" aria-hidden="true">
            {count > 99 ? "99+" : count}
          </span>
          <span className="visually-hidden">, {t("app.unread", { count })}</span>
        </>
      )}
    </Link>
  );
}
