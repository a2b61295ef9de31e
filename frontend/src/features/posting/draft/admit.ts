import { type DraftPicture, fits, MOST_PICTURES } from "./draft";

/** A file that cannot be posted, and why. */
export type Refused = { name: string; bytes: number; why: "format" | "weight" | "count" | "busy" };

const HEAD = 8;
const FORMATS = [/^\x89PNG\r\n\x1a\n/, /^\xff\xd8\xff/, /^GIF8[79]a/];

let last = 0;

/** Adds what can be posted to a work's pictures, and names what cannot, before anything is sent. */
export async function admit(pictures: readonly DraftPicture[], files: readonly File[]) {
  const admitted = [...pictures];
  const refused: Refused[] = [];
  for (const file of files) {
    const picture = { id: `${Date.now()}-${++last}`, file, altText: "" };
    const why = !(await isPicture(file))
      ? "format"
      : admitted.length >= MOST_PICTURES
        ? "count"
        : fits([...admitted, picture])
          ? null
          : "weight";
    if (why) refused.push({ name: file.name, bytes: file.size, why });
    else admitted.push(picture);
  }
  return { pictures: admitted, refused };
}

/** By its content, as the server will look at it; a folder cannot be read at all. */
async function isPicture(file: File): Promise<boolean> {
  try {
    const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    const text = String.fromCharCode(...head);
    return FORMATS.some((format) => format.test(text));
  } catch {
    return false;
  }
}
