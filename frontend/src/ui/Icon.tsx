import type { SVGProps } from "react";
import "./Icon.css";

const SHAPES = {
  alert: "M12 3 2 20h20L12 3Zm0 6.5v5M12 17.3v.1",
  arrowLeft: "M19 12H5m6-6-6 6 6 6",
  arrowRight: "M5 12h14m-6-6 6 6-6 6",
  bell: "M6 17v-6a6 6 0 0 1 12 0v6l2 2H4zM10 21h4",
  calendar: "M4 6h16v14H4zM4 10h16M8 3v4m8-4v4",
  check: "m4 12.5 5 5L20 6.5",
  chevronDown: "m6 9 6 6 6-6",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 4.5V12l3.2 2",
  close: "m6 6 12 12M18 6 6 18",
  comment: "M4 5h16v11H10l-4 4v-4H4z",
  eye: "M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12Zm10-2.8a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6",
  external: "M14 4h6v6m0-6-9 9M18 14v6H4V6h6",
  filter: "M4 6h16M7 12h10m-7 6h4",
  home: "m3 11 9-8 9 8v10h-6v-6H9v6H3z",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 8v5.5M12 7.6v.1",
  lock: "M6 11h12v10H6zm3 0V7a3 3 0 0 1 6 0v4",
  logOut: "M10 4H4v16h6m5-12 5 4-5 4m5-4H9",
  menu: "M4 7h16M4 12h16M4 17h16",
  pen: "m4 20 1-5L16 4l4 4L9 19z",
  person: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 21c.5-4 3.5-6 7.5-6s7 2 7.5 6",
  phone: "M6 3h4l1.5 5-2.5 2a12 12 0 0 0 5 5l2-2.5 5 1.5v4c0 1-1 2-2 2C11 20 4 13 4 5c0-1 1-2 2-2Z",
  plus: "M12 5v14M5 12h14",
  print: "M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z",
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm5 11.5L21 21",
  undo: "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3",
} as const;

export type IconName = keyof typeof SHAPES;

/** Decoration beside words: hidden from assistive technology. A button with only an icon needs aria-label. */
export function Icon({ name, ...rest }: { name: IconName } & SVGProps<SVGSVGElement>) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" {...rest}>
      <path d={SHAPES[name]} />
    </svg>
  );
}
