import { useState } from 'react';
import { LinkButton, Stack } from '../../ui/surfaces';
import type { Evidence } from './evidence';
import { EvidenceRows } from './EvidenceRows';

/** A number in words that opens into its evidence. */
export function Behind({ label, evidence }: { readonly label: string; readonly evidence: Evidence }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Stack $gap={6}>
      <span>
        {label}{' '}
        <LinkButton type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? 'Close' : 'Show them'}
        </LinkButton>
      </span>
      {isOpen && <EvidenceRows evidence={evidence} />}
    </Stack>
  );
}
