// A workspace of its own: the generator needs TypeScript's JavaScript API, which TypeScript 7 does not ship.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import openapiTypescript, { astToString } from "openapi-typescript";

const contract = process.env.SAMVERKA_OPENAPI
  ? pathToFileURL(process.env.SAMVERKA_OPENAPI)
  : new URL("../../../openapi.yaml", import.meta.url);
const target = new URL("../../src/api/schema.gen.ts", import.meta.url);

const tree = await openapiTypescript(contract, { alphabetize: true });
// The client adds the base itself, whether the contract has it in `servers` or in every path.
const source = astToString(tree).replace(/^( {4})"\/api\/v1\//gm, '$1"/');
await mkdir(dirname(fileURLToPath(target)), { recursive: true });
await writeFile(target, source);
