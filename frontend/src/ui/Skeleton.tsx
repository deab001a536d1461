import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import "./Skeleton.css";

/** Holds the height of what is coming. Nothing is seen or said for the first 300 ms. */
export function Skeleton({ rows = 4 }: { rows?: number }) {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(wait);
  }, []);
  return (
    <div className="skeleton" data-slow={slow || undefined}>
      <span role="status" className="visually-hidden">
        {slow ? t("app.loading") : ""}
      </span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows have no identity and never move
        <div key={row} className="skeleton-row" />
      ))}
    </div>
  );
}
