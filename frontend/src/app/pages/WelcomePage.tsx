import { type SubmitEvent, useState } from "react";
import { useSearchParams } from "react-router";

import { useMessages } from "~/lib/i18n/messages";
import { Button } from "~/ui/Button";
import { PageTitle } from "~/ui/PageTitle";
import { TextField } from "~/ui/TextField";

import { page } from "~/app/page";
import { pageMessages } from "./pageMessages";
import styles from "./WelcomePage.module.css";

/** Where somebody without a proxy says who they are. */
export function WelcomePage() {
  const texts = useMessages(pageMessages);
  const [search] = useSearchParams();
  const [error, setError] = useState<string>();
  const [name, setName] = useState("");
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    const refusal = await signIn(name).catch(() => texts.unreachable);
    if (refusal === null) location.assign(withinSite(search.get("next")));
    else setError(refusal || texts.noSignIn);
    setBusy(false);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <PageTitle title={texts.welcome} />
      <p>{texts.welcomeWhy}</p>
      <TextField
        label={texts.name}
        name="name"
        value={name}
        onChange={(event) => setName(event.target.value)}
        autoComplete="username"
        maxLength={255}
        required
        error={error}
      />
      <Button type="submit" look="accent" busy={isBusy}>
        {texts.start}
      </Button>
    </form>
  );
}

/** Null when all is well; else why not, or nothing when this server asks no names. */
async function signIn(name: string): Promise<string | null> {
  const body = new URLSearchParams({ name });
  const response = await fetch("/sign-in", { method: "POST", body, redirect: "manual" });
  if (response.type === "opaqueredirect" || response.ok) return null;
  return response.status === 400 ? response.text() : "";
}

/** Only a path of this gallery: a link elsewhere must not lead on from here. */
function withinSite(next: string | null): string {
  const url = new URL(next ?? "/", location.origin);
  return url.origin === location.origin ? url.pathname + url.search : "/";
}

export const welcomePage = page(WelcomePage);
