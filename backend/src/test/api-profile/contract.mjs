/** Says which differences between two versions of the contract break a client. */
import { apiCompare } from "api-smart-diff";

const isRequest = (path) => path.includes("requestBody") || path.includes("parameters");
const asList = (value) => [value ?? []].flat();

/**
 * The comparison sees every difference but judges some of them by rules of older OpenAPI or more mildly than this API
 * can: types written as lists, scopes, and fields that leave a request (unknown fields are refused with 400).
 */
const STRICTER = [
  {
    why: "field no longer accepted",
    breaks: ({ path, action }) => action === "remove" && path.includes("requestBody") && path.at(-2) === "properties",
  },
  {
    why: "fewer values accepted",
    breaks: ({ path, action }, { before }) =>
      isRequest(path) && path.at(-2) === "enum" && (action === "remove" || (action === "add" && !valueAt(before, path.slice(0, -1)))),
  },
  {
    why: "another scope or scheme needed",
    breaks: ({ path, action }) => action === "add" && path.includes("security") && path[0] === "paths",
  },
];

/** Follows a path of the comparison, which sees through every $ref. */
function valueAt(document, path) {
  const follow = (node) => (node?.$ref ? follow(valueAt(document, node.$ref.slice(2).split("/").map(unescape))) : node);
  return path.reduce((node, key) => follow(node)?.[key], document);
}
const unescape = (key) => key.replaceAll("~1", "/").replaceAll("~0", "~");

/** A request may take more types than before, an answer may give fewer. */
function typeBreaks({ path, before, after }) {
  const [old, now] = [asList(before), asList(after)];
  // No type is any type.
  if (isRequest(path) ? now.length === 0 : old.length === 0) return false;
  if (isRequest(path) ? old.length === 0 : now.length === 0) return true;
  return isRequest(path) ? old.some((t) => !now.includes(t)) : now.some((t) => !old.includes(t));
}
const isType = ({ path }) => path.at(-1) === "type" && path.includes("schema") && path.at(-2) !== "properties";

const BOUNDS = new Set(["maxLength", "minLength", "pattern", "maximum", "minimum", "maxItems", "minItems"]);

/** An answer may promise more than before: a field that is now certain, a bound that is now told. */
const promisesMore = ({ path, action }) =>
  path.includes("responses") && ((path.at(-2) === "required" && action === "add") || BOUNDS.has(path.at(-1)));

/** Breaking differences as lines; the components are left out, they are seen where they are used. */
export function breakingChanges(before, after) {
  // Clones: the comparison adds empty lists to what it is given.
  const { diffs } = apiCompare(structuredClone(before), structuredClone(after));
  return diffs
    .filter(({ path }) => path[0] === "paths" || path[0] === "servers")
    .flatMap((diff) => {
      if (isType(diff)) return typeBreaks(diff) ? [`${diff.path.join("/")}: type changed`] : [];
      if (promisesMore(diff)) return [];
      const stricter = STRICTER.find(({ breaks }) => breaks(diff, { before, after }));
      const breaking = stricter || diff.type === "breaking";
      return breaking ? [`${diff.path.join("/")}: ${stricter?.why ?? diff.description ?? diff.action}`] : [];
    });
}

const major = (document) => Number(String(document.info?.version ?? "0").split(".")[0]);

/** A break is allowed only together with a new major version. */
export function isAllowed(before, after, changes) {
  return changes.length === 0 || major(after) > major(before);
}
