/**
 * Adds items behind those of a list, in their order, however many there are: a call that takes each as an argument
 * overflows the stack of the engine at about a hundred thousand.
 */
export function appendAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}
