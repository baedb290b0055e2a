import { pageDescriptions } from './registry';

/** Whether a page of this name is in the app: no link leads to one that is not. */
export function hasPage(name: string): boolean {
  return pageDescriptions.some((page) => page.name === name);
}
