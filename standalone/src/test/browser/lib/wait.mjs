import assert from "node:assert/strict";
import { setTimeout as rest } from "node:timers/promises";

/** Waits until what is asked for is as expected, and tells what it was when it never came. */
export async function until(ask, expected, { patience = 60_000 } = {}) {
  const end = Date.now() + patience;
  let found = await ask();
  while (!isEqual(found, expected) && Date.now() < end) {
    await rest(50);
    found = await ask();
  }
  assert.deepEqual(found, expected);
}

function isEqual(found, expected) {
  try {
    assert.deepEqual(found, expected);
    return true;
  } catch {
    return false;
  }
}
