// Test support: the page in jsdom, with what a person does on it.
import axe from 'axe-core';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { MinervaRecord } from '../../core/records/record';
import { exampleRecord } from '../../queries/exampleRecords';
import type { SearchClient } from '../../queries/searchClient';
import type { WatchStore } from '../../queries/watch';
import { MinervaTheme } from '../../ui/MinervaTheme';
import { FindPage } from './FindPage';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// axe measures ligatures on a canvas, which jsdom has not.
HTMLCanvasElement.prototype.getContext = () => null;

let root: Root | undefined;
let host: HTMLElement = document.createElement('div');

export async function open(address: string, client: SearchClient, watches?: WatchStore): Promise<void> {
  window.history.replaceState(null, '', `/en-US/app/minerva/find${address}`);
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  await act(async () => {
    root?.render(
      <MinervaTheme colorScheme="light">
        <FindPage client={client} {...(watches === undefined ? {} : { watches })} />
      </MinervaTheme>,
    );
    await settle();
  });
}

/** Lets answered promises reach the page; whole turns, because a busy machine may put timers between them. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement)) throw new Error('There is nothing to click.');
  await act(async () => {
    element.click();
    await settle();
  });
}

export async function press(key: string, target: EventTarget = document.body): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await settle();
  });
}

export async function search(words: string): Promise<void> {
  const box = host.querySelector('input');
  if (box === null) throw new Error('The page has no box.');
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, words);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
  });
  await act(async () => {
    box.form?.requestSubmit();
    await settle();
  });
}

export const shown = (): string => host.textContent;
export const byText = (selector: string, text: string | RegExp): HTMLElement | undefined =>
  [...host.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) =>
    typeof text === 'string' ? textContent.includes(text) : text.test(textContent),
  );
/** Visible cards, not the ones kept behind an open record. */
export const cards = (): readonly HTMLElement[] => [...host.querySelectorAll<HTMLElement>('article h3')];
export const never: SearchClient = {
  run: () => new Promise(() => undefined),
  page: () => new Promise(() => undefined),
};

export async function violations(): Promise<readonly string[]> {
  // jsdom draws nothing, so colours cannot be judged here.
  const { violations: found } = await axe.run(host, {
    resultTypes: ['violations'],
    selectors: false,
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Takes the page away again. */
export function close(): void {
  act(() => root?.unmount());
  host.remove();
}

/** The first element that fits, on the page. */
export const one = (selector: string): Element | null => host.querySelector(selector);
/** Every element that fits, on the page. */
export const all = (selector: string): readonly Element[] => [...host.querySelectorAll(selector)];

/** One of many reviews that name the same switchboard. */
export function reviewRecord(index: number): MinervaRecord {
  return exampleRecord({
    key: `world_reviews:r-${index}`,
    kind: 'review',
    name: `Review ${index}`,
    text: 'Booked through the switchboard +44 20 7946 0000.',
    values: [{ type: 'phone', value: '442079460000', written: '+44 20 7946 0000' }],
  });
}
