import "react";

type CustomProperties = Record<`--${string}`, string | number | undefined>;

declare module "react" {
  // Styles may set custom properties.
  interface CSSProperties extends CustomProperties {}
}
