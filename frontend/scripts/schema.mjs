// Puts the gateway's schema files together for the Relay compiler.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildASTSchema, concatAST, parse, printSchema } from "graphql";

const FOLDER = new URL("../../gateway/src/main/resources/graphql/", import.meta.url);
const SCHEMA = new URL("../schema.graphql", import.meta.url);
const ARTIFACTS = new URL("../src/__generated__", import.meta.url);

const parts = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".graphqls"))
  .sort()
  .map((name) => parse(readFileSync(new URL(name, FOLDER), "utf8"), { noLocation: true }));
const text = printSchema(buildASTSchema(concatAST(parts))) + "\n";
if (!existsSync(SCHEMA) || readFileSync(SCHEMA, "utf8") !== text) writeFileSync(SCHEMA, text);
mkdirSync(ARTIFACTS, { recursive: true }); // the Relay compiler wants it to be there
