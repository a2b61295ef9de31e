// Puts the gateway's schema files together for the Relay compiler. What the server does not have yet lies in
// pending.graphqls; a field that it has by now is an error there, so that nothing stays pending for ever.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { buildASTSchema, extendSchema, parse, printSchema } from "graphql";

const FOLDER = new URL("../../gateway/src/main/resources/graphql/", import.meta.url);
const PENDING = new URL("../pending.graphqls", import.meta.url);
const SCHEMA = new URL("../schema.graphql", import.meta.url);

const served = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".graphqls"))
  .sort()
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"))
  .join("\n")
  // An argument cannot be added by an extension; drop this line with pending.graphqls.
  .replace(/ artworks\(rating:(?![^)]*createdAfter)/, " artworks(createdAfter: DateTime, rating:");
const schema = buildASTSchema(parse(served));
const whole = existsSync(PENDING) ? extendSchema(schema, parse(readFileSync(PENDING, "utf8"))) : schema;
const text = printSchema(whole) + "\n";
if (!existsSync(SCHEMA) || readFileSync(SCHEMA, "utf8") !== text) writeFileSync(SCHEMA, text);

// The Relay compiler wants it to be there.
mkdirSync(new URL("../src/__generated__", import.meta.url), { recursive: true });
