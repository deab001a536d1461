import type { ReactNode } from "react";
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from "react-aria-components/Tabs";
import "./Tabs.css";

export type TabPage = { id: string; label: string; content: ReactNode };

/** Pass selected and onSelect to keep the choice in the address. */
export function Tabs({
  label,
  pages,
  selected,
  onSelect,
}: {
  label: string;
  pages: readonly TabPage[];
  selected?: string;
  onSelect?(id: string): void;
}) {
  return (
    <AriaTabs
      className="tabs"
      keyboardActivation="manual"
      {...(selected ? { selectedKey: selected } : {})}
      {...(onSelect ? { onSelectionChange: (key) => onSelect(String(key)) } : {})}
    >
      <TabList aria-label={label} className="tab-list">
        {pages.map((page) => (
          <Tab key={page.id} id={page.id} className="tab">
            {page.label}
          </Tab>
        ))}
      </TabList>
      {pages.map((page) => (
        <TabPanel key={page.id} id={page.id} className="tab-panel">
          {page.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
