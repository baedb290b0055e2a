// Text that others wrote. Kept in its own direction, and with the characters that reorder or hide text made visible:
// they are a trick in an advert, and would be one on the page too.

const PICTURES = 0x2400; // Unicode's control pictures stand in the order of the controls
// Embeddings, overrides and isolates; single marks and joiners stay, because scripts need them.
const reordering = /[\u202a-\u202e\u2066-\u2069]/g;
const controls = /[\u0000-\u0008\u000b-\u001f]/g;

/** Replaces each reordering or control character by one visible sign, so that offsets stay as they were. */
export function showControls(text: string): string {
  return text
    .replace(reordering, '⇄')
    .replace(controls, (sign) => String.fromCharCode(PICTURES + sign.charCodeAt(0)));
}

/** Foreign text inside ours. */
export function Foreign({ children }: { readonly children: string }) {
  return <bdi>{showControls(children)}</bdi>;
}
