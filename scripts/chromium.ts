// Finds a Chromium for the browser tests; on Debian as root installs it.
import { existsSync, readFileSync } from 'node:fs';
import { runProgram, withProgress } from './processes';

const places = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium, or undefined when there is none and it cannot be installed here. */
export async function ensureChromium(): Promise<string | undefined> {
  const found = places.find((place) => place !== '' && existsSync(place));
  if (found !== undefined || !canInstall()) return found;
  await withProgress('Installing Chromium from Debian', async () => {
    await runProgram('apt-get', ['update']);
    const outcome = await runProgram('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      environment: { DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (outcome.code !== 0) console.error(outcome.output.slice(-2000));
  });
  return places.find((place) => place !== '' && existsSync(place));
}

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release'))
    return false;
  return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}
