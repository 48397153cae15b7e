// Validates many documents in one run: node validate-each.mjs SCHEMA_FOLDER < CASES
// A case is one line of JSON, { schema, data } or { schema, file }; the answer is one line each: empty when it is valid, else why not.
// Files are YAML, JSON, or Markdown of which the front matter counts.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { parse } from "yaml";

const folder = process.argv[2];
const ajv = addFormats(new Ajv2020({ allErrors: false, strict: true, strictTypes: false, strictRequired: false }));
const compiled = new Map();

function validatorOf(name) {
  if (!compiled.has(name)) compiled.set(name, ajv.compile(JSON.parse(readFileSync(join(folder, name), "utf8"))));
  return compiled.get(name);
}

// YAML 1.2 knows no dates, so they stay the texts that they are to our readers.
function read(path) {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  if (/\.json$/.test(path)) return JSON.parse(text);
  if (!/\.md$/.test(path)) return parse(text);
  const front = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  return front?.index === 0 ? parse(front[1]) : null;
}

const answers = [];
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { schema, data, file } = JSON.parse(line);
  try {
    const validate = validatorOf(schema);
    const valid = validate(file ? read(file) : data);
    answers.push(valid ? "" : validate.errors.map((error) => `${error.instancePath || "/"} ${error.message}`).join("; "));
  } catch (error) {
    answers.push(`${error.name}: ${error.message}`.replaceAll("\n", " "));
  }
}

process.stdout.write(answers.map((answer) => `${answer}\n`).join(""));
