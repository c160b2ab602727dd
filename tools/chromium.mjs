/** The Chromium that browser tests drive: the system's own, since Playwright must not download one. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Without the Noto fonts Arabic, Hindi and Chinese pages are rows of boxes. */
const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];

/** `CHROMIUM_PATH`, or the first of the usual places; undefined when there is none. */
export function findChromium() {
  return [process.env.CHROMIUM_PATH, ...PLACES].find((place) => place && existsSync(place));
}

/** Finds Chromium; as root on Debian installs it if need be; otherwise says what to do. */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (canInstall) {
    console.log(`Installing ${PACKAGES.join(', ')} for the browser tests …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'Browser tests need Chromium or Chrome. Install it (Debian, Ubuntu: ' +
      `\`sudo apt-get install ${PACKAGES.join(' ')}\`) or name its program in CHROMIUM_PATH.`,
  );
}
