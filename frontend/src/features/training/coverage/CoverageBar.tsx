import { useTranslation } from "react-i18next";
import type { Counts } from "../trainingQueries";
import "../texts";
import "../training.css";

const PARTS = ["valid", "expiring", "expired", "never"] as const;

const sizes = ({ valid, expiring, expired, never }: Counts) => ({ valid: valid - expiring, expiring, expired, never });

/** One bar of the chart. The figures beside it say the same in words. */
export function CoverageBar({ counts }: { counts: Counts }) {
  const size = sizes(counts);
  const before = (part: (typeof PARTS)[number]) =>
    PARTS.slice(0, PARTS.indexOf(part)).reduce((sum, one) => sum + size[one], 0);
  return (
    <svg
      className="coverage-bar"
      viewBox={`0 0 ${counts.staff} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {PARTS.map((part) => (
        <rect key={part} className={`coverage-${part}`} x={before(part)} width={size[part]} height={1} />
      ))}
    </svg>
  );
}

export function CoverageLegend() {
  const { t } = useTranslation("training");
  return (
    <ul className="coverage-legend" aria-label={t("coverage.legend")}>
      {PARTS.map((part) => (
        <li key={part}>
          <svg className="coverage-swatch" viewBox="0 0 1 1" aria-hidden="true" focusable="false">
            <rect className={`coverage-${part}`} width={1} height={1} />
          </svg>
          {t(`standing.${part}`)}
        </li>
      ))}
    </ul>
  );
}
