import { useEffect, useState } from "react";
import { useSearchParams } from "react-router";

const PAUSE = 300;

/** A field's text that the address keeps, a moment after the last key, so that Back brings it back. */
export function useAddressText(name: string): [text: string, change: (text: string) => void] {
  const [search, setSearch] = useSearchParams();
  const kept = search.get(name) ?? "";
  const [text, setText] = useState(kept);
  useEffect(() => {
    if (text === kept) return undefined;
    const keep = () => {
      const next = new URLSearchParams(location.search);
      if (text) next.set(name, text);
      else next.delete(name);
      setSearch(next, { replace: true });
    };
    const timer = setTimeout(keep, PAUSE);
    return () => clearTimeout(timer);
  }, [name, text, kept, setSearch]);
  return [text, setText];
}
