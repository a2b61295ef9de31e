/** The files that a paste brings; text that is pasted into a field goes there, whatever picture of it comes along. */
export function filesToTake({ clipboardData, target, defaultPrevented }: ClipboardEvent): File[] {
  const isIntoField = target instanceof Element && target.closest("input, textarea, [contenteditable]") !== null;
  const hasText = clipboardData?.types.includes("text/plain") === true;
  return defaultPrevented || (isIntoField && hasText) ? [] : [...(clipboardData?.files ?? [])];
}
