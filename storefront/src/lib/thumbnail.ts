/** The small rendering of a demonstration picture, from our own address; any other picture stays as it is. */
export function thumbnail(address: string): string {
  const own = /\/pictures\/([\w-]+)-\d+\.avif$/.exec(address);
  return own ? `/pictures/${own[1]}-320.avif` : address;
}
