import type { ButtonHTMLAttributes, ReactNode } from "react";
import "./Button.css";
import { classes } from "./classes";

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: "primary" | "secondary" | "quiet" | "danger";
  small?: boolean;
  /** Shows that the press was taken and refuses another; the label stays. */
  pending?: boolean;
  icon?: ReactNode;
};

export function Button({ kind = "secondary", small, pending, icon, className, children, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classes("button", `button-${kind}`, small && "button-small", className)}
      aria-disabled={pending || undefined}
      data-pending={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon}
      <span>{children}</span>
    </button>
  );
}
