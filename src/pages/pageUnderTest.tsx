// Test support: any page in jsdom, with what a person does on it.
import axe from 'axe-core';
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { MinervaTheme } from '../ui/MinervaTheme';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// axe measures ligatures on a canvas, which jsdom has not.
HTMLCanvasElement.prototype.getContext = () => null;

let root: Root | undefined;
let host: HTMLElement = document.createElement('div');

/** Draws a page at an address below the app and waits for what was answered. */
export async function draw(page: ReactNode, address: string): Promise<void> {
  window.history.replaceState(null, '', `/en-US/app/minerva/${address}`);
  host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  await act(async () => {
    root?.render(<MinervaTheme colorScheme="light">{page}</MinervaTheme>);
    await turns();
  });
}

/** Lets answered promises reach the page. */
export async function settle(): Promise<void> {
  await act(turns);
}

export async function click(element: Element | null | undefined): Promise<void> {
  if (!(element instanceof HTMLElement || element instanceof SVGElement))
    throw new Error('There is nothing to click.');
  await act(async () => {
    if (element instanceof HTMLElement) element.click();
    else element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await turns();
  });
}

/** Chooses an option, as a person does. */
export async function choose(element: Element | null, value: string): Promise<void> {
  if (!(element instanceof HTMLSelectElement)) throw new Error('There is nothing to choose from.');
  await act(async () => {
    element.value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
    await turns();
  });
}

/** Types into a box, in place of what stands there. */
export async function type(selector: string, words: string): Promise<void> {
  const box = one(selector);
  if (!(box instanceof HTMLInputElement) && !(box instanceof HTMLTextAreaElement))
    throw new Error(`There is no box ${selector}.`);
  const { prototype } = box instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(box, words);
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await turns();
  });
}

/** Sends a form, as the Enter key does. */
export async function submit(selector: string): Promise<void> {
  const form = one(selector);
  if (!(form instanceof HTMLFormElement)) throw new Error(`There is no form ${selector}.`);
  await act(async () => {
    form.requestSubmit();
    await turns();
  });
}

/** Presses a key. */
export async function press(key: string, target: EventTarget = document.body): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await turns();
  });
}

export const shown = (): string => host.textContent;
export const one = (selector: string): Element | null => host.querySelector(selector);
export const byText = (selector: string, text: string): HTMLElement | undefined =>
  [...host.querySelectorAll<HTMLElement>(selector)].find(({ textContent }) => textContent.includes(text));

/** What axe finds; jsdom draws nothing, so colours cannot be judged here. */
export async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(host, {
    // Half of axe's time went into what nobody reads: paths to every element, of what passed too.
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

/** Whole turns, because a busy machine may put timers between answers; several, because answers follow answers. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
