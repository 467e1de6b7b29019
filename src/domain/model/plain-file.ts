/** Whether a file holds plain Markdown, which the site renders itself and Astro does not compile. */
export function isPlain({ path }: { readonly path: string }): boolean {
  return path.endsWith('.md');
}
