import { Link } from "@tanstack/react-router";

type Props = {
  to: "/atkomst" | "/nodoppning";
  waiting: boolean;
  labels: { all: string; waiting: string; both: string };
};

/** All, or only what waits for somebody. */
export function OnlyWaiting({ to, waiting, labels }: Props) {
  return (
    <nav className="row no-print" aria-label={labels.both}>
      <Link to={to} search={{}} aria-current={waiting ? undefined : "true"} activeProps={{}}>
        {labels.all}
      </Link>
      <Link to={to} search={{ visa: "att-gora" }} aria-current={waiting ? "true" : undefined} activeProps={{}}>
        {labels.waiting}
      </Link>
    </nav>
  );
}
