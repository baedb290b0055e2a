/** Saves a text as a file of the person's, through the browser alone. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is enough for any of them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
