import ReactMarkdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { anchor } from "./headings";
import "./Markdown.css";

const SAFE_TARGET = /^(https?:\/\/\S+|tel:\+?[0-9-]{2,20})$/i;

/** Other targets than http, https and tel become plain text, as the API refuses them when the text is written. */
const target = (address: string) => (SAFE_TARGET.test(address) ? address : "");

type Node = { value?: string; children?: Node[] };
const wordsOf = (node: Node | undefined): string => node?.value ?? (node?.children ?? []).map(wordsOf).join("");

const COMPONENTS: Components = {
  a: ({ href, children }) =>
    href ? (
      <a href={href} rel="noreferrer">
        {children}
      </a>
    ) : (
      children
    ),
  // The page has its own h1.
  h1: ({ node, children }) => <h2 id={anchor(wordsOf(node as Node))}>{children}</h2>,
  h2: ({ node, children }) => <h2 id={anchor(wordsOf(node as Node))}>{children}</h2>,
};

/** Text somebody else wrote, as React elements: no HTML of its own, no pictures, no other links than http, https and tel. */
export function Markdown({ text, lang }: { text: string; lang?: string }) {
  return (
    <div className="markdown" lang={lang}>
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        skipHtml
        disallowedElements={["img", "input"]}
        urlTransform={target}
        components={COMPONENTS}
      >
        {text}
      </ReactMarkdown>
    </div>
  );
}
