import type { ReactNode } from "react";
import "./Table.css";

export type Column<Row> = {
  key: string;
  label: string;
  cell(row: Row): ReactNode;
  number?: boolean;
  /** The row's name: becomes the row header and the card's heading. */
  heading?: boolean;
};

type Props<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey(row: Row): string;
  showCaption?: boolean;
};

/** A real table; below 600 px every row becomes a card with the column's name before each value. */
export function Table<Row>({ caption, columns, rows, rowKey, showCaption }: Props<Row>) {
  return (
    // The roles are kept: `display: block` on small screens would take them away.
    <table className="table">
      <caption className={showCaption ? undefined : "visually-hidden"}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={column.number ? "number-cell" : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => {
              const Cell = column.heading ? "th" : "td";
              return (
                <Cell
                  key={column.key}
                  role={column.heading ? "rowheader" : "cell"}
                  scope={column.heading ? "row" : undefined}
                  className={column.number ? "number-cell" : undefined}
                >
                  <span className="cell-label" aria-hidden="true">
                    {column.label}
                  </span>
                  <span className="cell-value">{column.cell(row)}</span>
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
