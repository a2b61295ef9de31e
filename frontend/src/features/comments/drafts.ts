const KEY = "kamiroda.comment.";

/** What somebody had begun to say about a work, until they close the window. */
export function draftOf(artworkId: string): string {
  try {
    return sessionStorage.getItem(KEY + artworkId) ?? "";
  } catch {
    return "";
  }
}

export function keepDraft(artworkId: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(KEY + artworkId, text);
    else sessionStorage.removeItem(KEY + artworkId);
  } catch {
    // Storage is forbidden or full: it lasts as long as the form.
  }
}
