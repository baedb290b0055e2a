import type { ConfFile, ConfNode, ConfStanzas } from './tree';

/**
 * Prints a tree as a .conf file.
 *
 * @returns the text, each line ended by a newline; reading it again gives an equal tree.
 */
export function printConf(file: ConfFile): string {
  return file.nodes.map((node) => `${printNode(node)}\n`).join('');
}

/** A file that says just these stanzas, in their order, with a blank line between two. */
export function confOf(stanzas: ConfStanzas): ConfFile {
  const nodes: ConfNode[] = [];
  for (const [name, settings] of stanzas) {
    if (nodes.length > 0) nodes.push({ kind: 'remark', text: '' });
    nodes.push({ kind: 'header', name });
    for (const [key, value] of settings) nodes.push({ kind: 'setting', key, value });
  }
  return { nodes };
}

function printNode(node: ConfNode): string {
  switch (node.kind) {
    case 'remark':
      return node.text;
    case 'header':
      return `[${node.name}]`;
    case 'setting':
      return `${node.key} = ${node.value.split('\n').join('\\\n')}`;
  }
}
