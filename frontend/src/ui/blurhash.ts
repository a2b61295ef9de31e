// The BlurHash format: https://github.com/woltapp/blurhash/blob/master/Algorithm.md
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%*+,-.:;=?@[]^_{|}~";

type Colour = [red: number, green: number, blue: number];

/** The pixels (RGBA) that a BlurHash stands for; null when it is none. */
export function decodeBlurHash(hash: string, width: number, height: number): Uint8ClampedArray<ArrayBuffer> | null {
  const size = base83(hash, 0, 1);
  const across = (size % 9) + 1;
  const down = Math.floor(size / 9) + 1;
  if (hash.length !== 4 + 2 * across * down) return null;
  const most = (base83(hash, 1, 2) + 1) / 166;
  const colours = Array.from({ length: across * down }, (_, at) => colour(hash, at, most));
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const mixed = mix(colours, across, (Math.PI * x) / width, (Math.PI * y) / height);
      pixels.set([...mixed.map(toGamma), 255], (y * width + x) * 4);
    }
  }
  return pixels;
}

function mix(colours: Colour[], across: number, x: number, y: number): Colour {
  const sum: Colour = [0, 0, 0];
  colours.forEach(([red, green, blue], at) => {
    const share = Math.cos(x * (at % across)) * Math.cos(y * Math.floor(at / across));
    sum[0] += red * share;
    sum[1] += green * share;
    sum[2] += blue * share;
  });
  return sum;
}

function colour(hash: string, at: number, most: number): Colour {
  if (at === 0) {
    const value = base83(hash, 2, 6);
    return [toLinear(value >> 16), toLinear((value >> 8) & 255), toLinear(value & 255)];
  }
  const value = base83(hash, 4 + at * 2, 6 + at * 2);
  const part = (digit: number) => Math.sign(digit - 9) * ((digit - 9) / 9) ** 2 * most;
  return [part(Math.floor(value / 361)), part(Math.floor(value / 19) % 19), part(value % 19)];
}

function base83(hash: string, from: number, to: number): number {
  return Array.from(hash.slice(from, to)).reduce((value, digit) => value * 83 + DIGITS.indexOf(digit), 0);
}

function toLinear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function toGamma(value: number): number {
  const share = Math.min(1, Math.max(0, value));
  return 255 * (share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055);
}
