// Copying more than a line of text. Splunk Web is often served over plain http, where browsers give pages no clipboard
// of their own; the older way, an answer to the browser's own copy event, works there, too.

/** One thing in two forms: whoever pastes takes the one they can use. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** Puts a text and its HTML form on the clipboard. @returns whether the browser took them. Never rejects. */
export async function copyToClipboard(copied: Copied): Promise<boolean> {
  return copyByEvent(copied) || (await copyByInterface(copied));
}

function copyByEvent({ text, html }: Copied): boolean {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way there is over plain http
    document.execCommand('copy');
  } catch {
    // The other way is tried.
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
  return isTaken;
}

async function copyByInterface({ text, html }: Copied): Promise<boolean> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard === undefined) return false;
  try {
    const form = (body: string, type: string): Blob => new Blob([body], { type });
    const item = { 'text/plain': form(text, 'text/plain'), 'text/html': form(html, 'text/html') };
    await clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}
