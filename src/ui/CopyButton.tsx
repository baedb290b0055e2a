import { useEffect, useState } from 'react';
import { LinkButton } from './surfaces';

interface CopyButtonProps {
  readonly value: string;
  readonly label: string;
  readonly text?: string;
}

/**
 * Copies a value exactly as it stands.
 *
 * @param value - what goes to the clipboard.
 * @param label - what the value is, for people who cannot see it: "e-mail jane@example.org".
 * @param text - what the button says.
 */
export function CopyButton({ value, label, text = 'Copy' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  useEffect(() => {
    if (outcome === undefined) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), 2500);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = (): void => {
    writeToClipboard(value).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <>
      <LinkButton type="button" onClick={copy} aria-label={`${text} (${label})`}>
        {outcome === 'copied' ? 'Copied' : outcome === 'refused' ? 'Select and copy by hand' : text}
      </LinkButton>
      <span role="status" aria-live="polite" style={{ position: 'absolute', clipPath: 'inset(50%)' }}>
        {outcome === 'copied' ? `Copied ${label}` : ''}
      </span>
    </>
  );
}

// Splunk Web is often served over plain http inside a network, where browsers give no clipboard.
async function writeToClipboard(value: string): Promise<void> {
  const clipboard = (navigator as { clipboard?: Clipboard }).clipboard;
  if (clipboard === undefined) throw new Error('no clipboard');
  await clipboard.writeText(value);
}
