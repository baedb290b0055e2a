// A binary heap of nodes by cost, then by lines: what Dijkstra's method takes from next.

export interface Reached {
  readonly cost: number;
  readonly lines: number;
  readonly node: number;
}

/** Smallest cost first, then fewest lines, then smallest node. */
export class CostHeap {
  private readonly items: Reached[] = [];

  push(cost: number, lines: number, node: number): void {
    const item = { cost, lines, node };
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.items[above];
      if (parent === undefined || !isBefore(item, parent)) break;
      this.items[at] = parent;
      at = above;
    }
    this.items[at] = item;
  }

  /** The smallest; undefined if there is none. */
  pop(): Reached | undefined {
    const top = this.items[0];
    const last = this.items.pop();
    if (last !== undefined && this.items.length > 0) this.sink(last);
    return top;
  }

  private sink(item: Reached): void {
    let at = 0;
    for (;;) {
      const below = this.smallerChild(at);
      const child = this.items[below];
      if (child === undefined || !isBefore(child, item)) break;
      this.items[at] = child;
      at = below;
    }
    this.items[at] = item;
  }

  private smallerChild(at: number): number {
    const [left, right] = [this.items[2 * at + 1], this.items[2 * at + 2]];
    return left !== undefined && right !== undefined && isBefore(right, left) ? 2 * at + 2 : 2 * at + 1;
  }
}

function isBefore(left: Reached, right: Reached): boolean {
  if (left.cost !== right.cost) return left.cost < right.cost;
  if (left.lines !== right.lines) return left.lines < right.lines;
  return left.node < right.node;
}
