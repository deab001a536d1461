import type { ReactNode } from "react";

export function Example({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className="example stack" aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}
