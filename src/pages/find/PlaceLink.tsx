import type { MouseEvent, ReactNode } from 'react';
import { TextLink } from '../../ui/surfaces';
import { useFindTools } from './FindContext';
import { addressOf, type FindPlace } from './place';

interface PlaceLinkProps {
  readonly to: FindPlace;
  readonly children: ReactNode;
  /** Names the link element, so that focus can come back to it. */
  readonly id?: string;
  readonly size?: 'normal' | 'small';
}

/** A real link (new tab, copy address) that goes on without loading the page again. */
export function PlaceLink({ to, children, id, size = 'normal' }: PlaceLinkProps) {
  const { go } = useFindTools();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  };
  return (
    <TextLink
      $isSmall={size === 'small'}
      id={id}
      href={addressOf(to, window.location.search)}
      onClick={follow}
    >
      {children}
    </TextLink>
  );
}
