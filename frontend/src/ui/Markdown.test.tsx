import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { headingsOf } from "./headings";
import { Markdown } from "./Markdown";

test.each([
  "[klicka](javascript:alert(1))",
  "[klicka](JaVaScRiPt:alert(1))",
  "[klicka](java&#115;cript:alert(1))",
  "[klicka](data:text/html,x)",
  "[klicka](mailto:a@b.example)",
  "[klicka](/start)",
  "[klicka](//x.example)",
  "[klicka][1]\n\n[1]: vbscript:x",
])("shows %s as text without a link", (text) => {
  const { container } = render(<Markdown text={text} />);
  expect(screen.getByText("klicka")).toBeVisible();
  expect(container.querySelector("a")).toBeNull();
});

test.each([
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "hej <b onclick=x>du</b>",
  "![x](https://x.example/a.png)",
  "a@b.example",
  "- [x] klart",
])("makes no element of its own out of %s", (text) => {
  const { container } = render(<Markdown text={text} />);
  expect(container.querySelector("script, img, b, input, a, [onclick], [onerror]")).toBeNull();
});

test("links to the telephone and to the web work", () => {
  render(<Markdown text={"[112](tel:112) och [polisen](https://polisen.se/)"} />);
  expect(screen.getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  expect(screen.getByRole("link", { name: "polisen" })).toHaveAttribute("href", "https://polisen.se/");
});

test("the table of contents leads to the headings", () => {
  const text = "## Gör så här\n\n1. Ett\n\n## **Vad** händer sedan?\n\ntext";
  const { container } = render(<Markdown text={text} />);
  const listed = headingsOf(text);
  expect(listed.map(({ words }) => words)).toEqual(["Gör så här", "Vad händer sedan?"]);
  for (const { id, words } of listed) expect(container.querySelector(`#${CSS.escape(id)}`)).toHaveTextContent(words);
});
