import { admit, type Refused } from "./admit";
import { type Draft, EMPTY, isEmpty } from "./draft";
import { Observed } from "./Observed";
import { forgetPreview } from "./previews";
import { KeptElsewhere, openVault, type Vault } from "./vault";

/** Whether the draft survives a reload. */
export type Keeping = "kept" | "elsewhere" | "impossible";

/** A post on its way: `sent` of `total` bytes; once all are sent, the server stores them. */
export type Sending = { sent: number; total: number; stop: () => void };

const PAUSE = 250;

/** A member's draft, kept in this browser with its files, and its way to the server; both outlive the page. */
export class DraftStore {
  readonly draft = new Observed<Draft>(EMPTY);
  readonly wasRestored = new Observed(false);
  readonly keeping = new Observed<Keeping>("kept");
  readonly refused = new Observed<readonly Refused[]>([]);
  readonly sending = new Observed<Sending | null>(null);
  readonly failure = new Observed<unknown>(null);
  /** Once the draft of last time is there. */
  readonly opened: Promise<void>;

  private vault: Vault | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private adding: Promise<void>;
  private isPosted = false;

  constructor(login: string) {
    this.opened = this.open(login);
    this.adding = this.opened;
    addEventListener("pagehide", this.save);
    document.addEventListener("visibilitychange", this.save);
  }

  readonly change = (part: Partial<Draft>): void => {
    const before = this.draft.get();
    const after = { ...before, ...part };
    this.draft.set(after);
    for (const { id, file } of before.pictures)
      if (!after.pictures.some((picture) => picture.id === id)) forgetPreview(file);
    clearTimeout(this.timer);
    this.timer = setTimeout(this.save, PAUSE);
  };

  /** Takes files in, and says of each that it does not take why; none while a post is on its way. */
  add(files: readonly File[]): Promise<void> {
    this.adding = this.adding.then(() => this.takeIn(files));
    return this.adding;
  }

  /** Empties the draft, and gives what it held. */
  clear(): Draft {
    const held = this.draft.get();
    this.put(EMPTY);
    return held;
  }

  /** The draft is posted; whoever looks at it goes on seeing it until they are led on. */
  finish(): Draft {
    this.isPosted = true;
    return this.draft.get();
  }

  /** Nobody looks at the draft any more. */
  readonly leave = (): void => {
    if (!this.isPosted) return;
    this.isPosted = false;
    this.sending.set(null);
    this.put(EMPTY);
  };

  put(draft: Draft): void {
    this.refused.set([]);
    this.failure.set(null);
    this.wasRestored.set(false);
    this.change(draft);
    this.save();
  }

  private async takeIn(files: readonly File[]): Promise<void> {
    if (this.sending.get()) {
      this.refused.set(files.map(({ name, size }) => ({ name, bytes: size, why: "busy" })));
      return;
    }
    const known = this.draft.get().pictures;
    const { pictures, refused } = await admit(known, files);
    this.refused.set(refused);
    this.change({ pictures: [...this.draft.get().pictures, ...pictures.slice(known.length)] });
    this.save();
  }

  private async open(login: string): Promise<void> {
    try {
      this.vault = await openVault(login);
      const kept = await this.vault.read();
      if (!kept || isEmpty(kept)) return;
      this.draft.set(kept);
      this.wasRestored.set(true);
    } catch (failure) {
      this.keeping.set(failure instanceof KeptElsewhere ? "elsewhere" : "impossible");
    }
  }

  private readonly save = (): void => {
    if (this.timer === undefined || !this.vault) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.vault.write(this.draft.get()).catch(() => this.keeping.set("impossible"));
  };
}

const stores = new Map<string, DraftStore>();

/** The one draft of a member. */
export function draftOf(login: string): DraftStore {
  const store = stores.get(login) ?? new DraftStore(login);
  stores.set(login, store);
  return store;
}
