import type { Draft } from "./draft";

const NAME = "kamiroda.draft";
const PATIENCE = 3_000;

type Kept = Omit<Draft, "pictures"> & { pictures: readonly { id: string; altText: string }[] };

/** Where a member's draft, files included, is kept in this browser. */
export type Vault = { read: () => Promise<Draft | null>; write: (draft: Draft) => Promise<void> };

/** Fails where the browser forbids storage, and where another tab keeps this member's draft. */
export async function openVault(login: string): Promise<Vault> {
  await becomeKeeper(login);
  const database = await inTime(openDatabase());
  return { read: () => inTime(read(database, login)), write: (draft) => write(database, login, draft) };
}

/** The draft is kept by another tab. */
export class KeptElsewhere extends Error {}

/** Two tabs would write over each other; a tab that was reloaded may still be closing. */
async function becomeKeeper(login: string): Promise<void> {
  if (!("locks" in navigator)) return; // where the connection is not encrypted
  const tooLate = new AbortController();
  setTimeout(() => tooLate.abort(), 800);
  await new Promise<void>((resolve, reject) => {
    const asked = navigator.locks.request(`${NAME}.${login}`, { signal: tooLate.signal }, () => {
      resolve();
      return new Promise(() => undefined); // until the tab is closed
    });
    asked.catch(() => reject(new KeptElsewhere()));
  });
}

function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(NAME, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("drafts");
    opening.result.createObjectStore("files");
  };
  return result(opening);
}

async function read(database: IDBDatabase, login: string): Promise<Draft | null> {
  const transaction = database.transaction(["drafts", "files"]);
  const kept = await result(transaction.objectStore("drafts").get(login) as IDBRequest<Kept | undefined>);
  if (!kept) return null;
  const files = transaction.objectStore("files");
  const found = await Promise.all(
    kept.pictures.map(async (picture) => ({
      ...picture,
      file: await result(files.get([login, picture.id]) as IDBRequest<File | undefined>),
    })),
  );
  return { ...kept, pictures: found.flatMap(({ file, ...picture }) => (file ? [{ ...picture, file }] : [])) };
}

/**
 * Writes the texts at once, which a page that is being left still does, and then the files that are new; takes away those
 * that are gone.
 */
async function write(database: IDBDatabase, login: string, draft: Draft): Promise<void> {
  const transaction = database.transaction("drafts", "readwrite");
  const pictures = draft.pictures.map(({ id, altText }) => ({ id, altText }));
  transaction.objectStore("drafts").put({ ...draft, pictures } satisfies Kept, login);
  transaction.commit(); // or it would be undone when the page is gone before it hears that all went well
  await Promise.all([completion(transaction), writeFiles(database, login, draft)]);
}

/** All or nothing. */
async function writeFiles(database: IDBDatabase, login: string, { pictures }: Draft): Promise<void> {
  const transaction = database.transaction("files", "readwrite");
  const files = transaction.objectStore("files");
  const keys = await result(files.getAllKeys(IDBKeyRange.bound([login], [login, []])));
  const known = new Set(keys.map((key) => (key as string[])[1]));
  for (const { id, file } of pictures) if (!known.has(id)) files.put(file, [login, id]);
  const wanted = new Set<string | undefined>(pictures.map(({ id }) => id));
  for (const id of known) if (!wanted.has(id)) files.delete([login, id ?? ""]);
  await completion(transaction);
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("The draft could not be kept"));
  });
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("The browser's storage failed"));
  });
}

/** Some browsers' storage now and then never answers; nobody must wait for it. */
function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error("The browser's storage is silent")), PATIENCE)),
  ]);
}
