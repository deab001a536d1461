import type { ReactNode } from "react";
import { config } from "@/config";

/** The municipality's name leads to the start page, which is another for those who are not signed in. */
export function Header({ children, home = "/start" }: { children?: ReactNode; home?: string }) {
  const { municipality } = config();
  return (
    <header className="top">
      <a className="brand" href={home}>
        <img src={municipality.logo} alt="" width="36" height="36" />
        <span>
          <span className="brand-name">{municipality.name}</span>
          <span className="brand-service">Samverka</span>
        </span>
      </a>
      <div className="top-actions">{children}</div>
    </header>
  );
}
