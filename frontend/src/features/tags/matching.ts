const FIRST_KATAKANA = 0x30a1;
const LAST_KATAKANA = 0x30f6;
const TO_HIRAGANA = 0x60;

/** A name as people compare it while they type: width, case, and whether it is written in hiragana do not matter. */
export function folded(text: string): string {
  return Array.from(text.normalize("NFKC").toLowerCase().trim(), (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= FIRST_KATAKANA && code <= LAST_KATAKANA ? String.fromCodePoint(code - TO_HIRAGANA) : letter;
  }).join("");
}

/** Those whose name has the text somewhere; all when there is no text. A leading # is how people write tags. */
export function matching<T extends { readonly name: string }>(tags: readonly T[], text: string): readonly T[] {
  const wanted = folded(text).replace(/^#\s*/, "");
  return wanted === "" ? tags : tags.filter(({ name }) => folded(name).includes(wanted));
}
