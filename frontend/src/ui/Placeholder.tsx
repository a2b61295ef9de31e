import styles from "./Placeholder.module.css";

const SIZE = 24;

/** What a picture looks like from afar, until it has loaded. */
export function Placeholder({ hash }: { hash: string }) {
  return (
    hash && (
      <canvas
        key={hash}
        ref={(canvas) => void draw(canvas, hash)}
        width={SIZE}
        height={SIZE}
        className={styles.canvas}
        aria-hidden="true"
      />
    )
  );
}

async function draw(canvas: HTMLCanvasElement | null, hash: string) {
  const { decodeBlurHash } = await import("./blurhash");
  const pixels = decodeBlurHash(hash, SIZE, SIZE);
  if (pixels) canvas?.getContext("2d")?.putImageData(new ImageData(pixels, SIZE, SIZE), 0, 0);
}
