// Which of Splunk's themes the person has chosen. The page must never hang on the question.
import { getUserTheme } from '@splunk/splunk-utils/themes';

export type ColorScheme = 'light' | 'dark';

const MAX_WAIT_MILLISECONDS = 1200; // then the page shows itself in light; a white flash beats a blank screen

/**
 * Reads the colour scheme: from the address (`?theme=dark`), else from the person's Splunk preferences.
 *
 * @param queryString - `location.search`.
 * @param askSplunk - gives the theme's name as Splunk knows it; defaults to Splunk Web's own theme interface.
 * @returns `light` if nobody answers in time. Never rejects.
 */
export async function chooseTheme(
  queryString: string,
  askSplunk: () => Promise<string> = getUserTheme,
): Promise<ColorScheme> {
  const wanted = new URLSearchParams(queryString).get('theme');
  if (wanted === 'light' || wanted === 'dark') return wanted;
  const patience = new Promise<string>((resolve) =>
    setTimeout(() => resolve('light'), MAX_WAIT_MILLISECONDS),
  );
  const name = await Promise.race([askSplunk().catch(() => 'light'), patience]);
  return /dark/i.test(name) ? 'dark' : 'light';
}
