// Puts the gateway's schema files together for the Relay compiler, and adds what pending.graphqls says the server will
// have; what it has by then counts for nothing there, and can be deleted.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildASTSchema, concatAST, parse, printSchema } from "graphql";

const FOLDER = new URL("../../gateway/src/main/resources/graphql/", import.meta.url);
const PENDING = new URL("../pending.graphqls", import.meta.url);
const SCHEMA = new URL("../schema.graphql", import.meta.url);
const ARTIFACTS = new URL("../src/__generated__", import.meta.url);

const read = (file) => parse(readFileSync(file, "utf8"), { noLocation: true });
const named =
  (name) =>
  ({ name: other }) =>
    other.value === name.value;

function add(pending, served) {
  for (const definition of pending.definitions) {
    const known = served.definitions.filter(named(definition.name));
    if (known.length === 0) served.definitions.push(definition);
    for (const part of definition.fields ?? definition.values ?? []) {
      addPart(part, known);
    }
  }
}

function addPart(part, known) {
  const parts = known.map(({ fields, values }) => fields ?? values);
  const same = parts.flat().find(named(part.name));
  if (same) same.arguments?.push(...part.arguments.filter((argument) => !same.arguments.some(named(argument.name))));
  else parts[0]?.push(part);
}

const served = concatAST(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".graphqls"))
    .sort()
    .map((name) => read(new URL(name, FOLDER))),
);
if (existsSync(PENDING)) add(read(PENDING), served);
const text = printSchema(buildASTSchema(served)) + "\n";
if (!existsSync(SCHEMA) || readFileSync(SCHEMA, "utf8") !== text) writeFileSync(SCHEMA, text);
mkdirSync(ARTIFACTS, { recursive: true }); // the Relay compiler wants it to be there
