import type { ReactNode } from "react";
import "./Notice.css";
import { Icon, type IconName } from "./Icon";

export type NoticeKind = "note" | "good" | "warning" | "danger";

const ICONS: Record<NoticeKind, IconName> = { note: "info", good: "check", warning: "alert", danger: "alert" };

type Props = {
  kind?: NoticeKind;
  title?: string;
  children?: ReactNode;
  /** Read out when it appears. */
  live?: boolean;
};

export function Notice({ kind = "note", title, children, live }: Props) {
  return (
    <div className={`notice notice-${kind}`} role={live ? (kind === "danger" ? "alert" : "status") : undefined}>
      <Icon name={ICONS[kind]} />
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
