/** Longest name of a tag, in characters. */
export const LONGEST = 100;
/** Most tags of one work. */
export const MOST = 50;

export type Fault = "long" | "hash" | "control";

/** What became of names that somebody added. */
export type Merged = {
  tags: readonly string[];
  /** The new ones. */
  added: readonly string[];
  /** Those that were there, as they are spelled there. */
  twice: readonly string[];
  faulty: readonly { name: string; fault: Fault }[];
  /** Good names for which there is no room. */
  surplus: readonly string[];
};

const SEPARATOR = /[\n\r\t,，、､]+|\s+(?=[#＃﹟])/u;
const LEADING_HASH = /^[\s#＃﹟]+/u;
const CONTROL = /\p{Cc}|\p{Cs}/u;

/** What decides identity, here as on the server: any width, any case. */
export function canonicalName(name: string): string {
  return name.normalize("NFKC").trim().toLowerCase();
}

/** The names in a list: lines, commas, tabs, or words that begin with `#`. Spaces may be part of a name. */
export function splitNames(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((name) => name.replace(LEADING_HASH, "").trim())
    .filter(Boolean);
}

/** Where the name begins that is still being typed: what comes before ends with a separator. */
export function splitTyped(text: string): { complete: string[]; rest: string } {
  const parts = text.split(SEPARATOR);
  const rest = parts.pop() ?? "";
  return { complete: splitNames(parts.join("\n")), rest: parts.length > 0 ? rest.trimStart() : rest };
}

/** Adds names to a work's tags, each tag once by its first spelling. */
export function mergeNames(tags: readonly string[], names: readonly string[]): Merged {
  const known = new Map(tags.map((tag) => [canonicalName(tag), tag]));
  const added: string[] = [];
  const twice = new Set<string>();
  const faulty: { name: string; fault: Fault }[] = [];
  const surplus: string[] = [];
  for (const name of names) {
    const canonical = canonicalName(name);
    const same = known.get(canonical);
    const fault = faultOf(name, canonical);
    if (same !== undefined) twice.add(same);
    else if (fault) faulty.push({ name, fault });
    else if (known.size >= MOST) surplus.push(name);
    else {
      known.set(canonical, name);
      added.push(name);
    }
  }
  return { tags: [...tags, ...added], added, twice: [...twice], faulty, surplus };
}

function faultOf(name: string, canonical: string): Fault | null {
  if (CONTROL.test(name)) return "control";
  if (canonical.includes("#")) return "hash";
  return Math.max(Array.from(name).length, Array.from(canonical).length) > LONGEST ? "long" : null;
}
