package kamiroda.standalone.browser;

import kamiroda.standalone.NeededProgram;

/** Where Debian puts it, and src/test/browser/lib/chromium.mjs looks for it. */
final class Chromium extends NeededProgram {
    Chromium() {
        super("/usr/bin/chromium", "chromium fonts-noto-cjk");
    }
}
