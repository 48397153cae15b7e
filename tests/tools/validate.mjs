// Validates a JSON file, or each line of a JSON Lines file, against a JSON Schema (2020-12): node validate.mjs SCHEMA DATA
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaPath, dataPath] = process.argv.slice(2);
const ajv = addFormats(new Ajv2020({ allErrors: true, strict: true, strictRequired: false }));
const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));
const text = readFileSync(dataPath, "utf8");
for (const part of dataPath.endsWith("jsonl") ? text.split("\n").filter(Boolean) : [text]) {
  if (validate(JSON.parse(part))) continue;
  for (const error of validate.errors) console.error(`${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
  process.exitCode = 1;
}
