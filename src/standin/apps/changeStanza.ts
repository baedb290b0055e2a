import type { ConfFile, ConfNode } from '../../splunk/conf/tree';

/** The file with a stanza changed; null removes a key, a null stanza the whole stanza; remarks stay. */
export function changeStanza(
  file: ConfFile,
  stanza: string,
  settings: ReadonlyMap<string, string | null> | null,
): ConfFile {
  const kept: ConfNode[] = [];
  let inside = false;
  let insertAt: number | undefined;
  for (const node of file.nodes) {
    if (node.kind === 'header') inside = node.name === stanza;
    const isDropped = inside && (settings === null || (node.kind === 'setting' && settings.has(node.key)));
    if (!isDropped) kept.push(node);
    if (inside && node.kind !== 'remark') insertAt = kept.length;
  }
  if (settings === null) return { nodes: kept };
  const added = [...settings].flatMap(([key, value]): ConfNode[] =>
    value === null ? [] : [{ kind: 'setting', key, value }],
  );
  if (insertAt === undefined) return { nodes: [...kept, { kind: 'header', name: stanza }, ...added] };
  return { nodes: [...kept.slice(0, insertAt), ...added, ...kept.slice(insertAt)] };
}
