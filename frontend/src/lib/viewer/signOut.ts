/** Forgets the name that somebody said, and begins anew. */
export async function signOut(): Promise<void> {
  await fetch("/sign-out", { method: "POST", redirect: "manual" });
  location.assign("/");
}
