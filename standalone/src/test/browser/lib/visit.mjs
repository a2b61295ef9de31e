const DESK = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 720 };

/** Opens a browser of one's own at a gallery, and notes what goes wrong in it; who has a name has said it. */
export async function visit(browser, gallery, { name, size = DESK, ...settings } = {}) {
  const isPhone = size.width < 600;
  const context = await browser.newContext({
    baseURL: gallery,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    viewport: size,
    hasTouch: isPhone,
    isMobile: isPhone,
    ...settings,
  });
  context.setDefaultTimeout(60_000); // a busy machine takes its time
  const problems = [];
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => problems.push(`page: ${error.error().stack}`));
  await context.addInitScript(noteShifts);
  if (name) await sayName(context, gallery, name);
  const page = await context.newPage();
  return { page, context, problems, shifts: () => page.evaluate(() => window.shifts) };
}

async function sayName(context, gallery, name) {
  const answer = await context.request.post("/sign-in", { form: { name }, headers: { Origin: gallery } });
  if (!answer.ok()) throw new Error(`${name} was not let in: ${answer.status()}`);
}

/** What moved without anybody's doing, and by how much. */
function noteShifts() {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (!hadRecentInput)
        window.shifts.push({ value, moved: sources.map(({ node }) => node?.outerHTML?.slice(0, 200)) });
    }
  }).observe({ type: "layout-shift", buffered: true });
}
