import styles from "./Avatar.module.css";

/** A member's seal: the first letter of their name, on a colour that is theirs. Their name stands beside it. */
export function Avatar({ name, size = "2rem" }: { name: string; size?: string }) {
  const hue = Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  return (
    <span className={styles.avatar} style={{ "--size": size, "--hue": hue }} aria-hidden="true">
      {Array.from(name.trim())[0]?.toUpperCase()}
    </span>
  );
}
