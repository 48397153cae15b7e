// Validates a JSON file against a JSON Schema (2020-12): node validate.mjs SCHEMA DATA
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemaPath, dataPath] = process.argv.slice(2);
const ajv = addFormats(new Ajv2020({ allErrors: true, strict: true }));
const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, "utf8")));
if (!validate(JSON.parse(readFileSync(dataPath, "utf8")))) {
  for (const error of validate.errors) console.error(`${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`);
  process.exit(1);
}
