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
await mkdir(dirname(fileURLToPath(target)), { recursive: true });
await writeFile(target, astToString(tree));
