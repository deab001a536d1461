import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Menu as AriaMenu, MenuItem, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { AriaLocale } from "./AriaLocale";
import { Icon } from "./Icon";
import "./Button.css";
import "./Menu.css";

export type MenuChoice = { id: string; label: string; onAction(): void };

/** Actions behind one button, such as "Fler åtgärder" or "Flytta till …". Not for navigation. */
export function Menu({ label, choices, icon }: { label: string; choices: readonly MenuChoice[]; icon?: ReactNode }) {
  return (
    <AriaLocale>
      <MenuTrigger>
        <Button className="button button-secondary">
          {icon}
          <span>{label}</span>
          <Icon name="chevronDown" />
        </Button>
        <Popover className="menu" placement="bottom start">
          <AriaMenu items={choices} className="menu-list">
            {(choice) => (
              <MenuItem id={choice.id} className="menu-item" onAction={choice.onAction}>
                {choice.label}
              </MenuItem>
            )}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </AriaLocale>
  );
}
