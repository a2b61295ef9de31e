const urls = new WeakMap<File, string>();

/** An address that shows a file; it stays the same, so that nothing flickers. */
export function previewUrl(file: File): string {
  const url = urls.get(file) ?? URL.createObjectURL(file);
  urls.set(file, url);
  return url;
}

/** The browser may let go of a file that is shown no more. */
export function forgetPreview(file: File): void {
  const url = urls.get(file);
  if (url) URL.revokeObjectURL(url);
  urls.delete(file);
}
