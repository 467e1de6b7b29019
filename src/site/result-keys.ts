/** Arrow keys lead from the search field through the results and back, Escape to the field. */
export function walkResults(input: HTMLInputElement, output: HTMLElement): void {
  const links = () => [...output.querySelectorAll<HTMLAnchorElement>('.results > li > a')];
  const go = (event: KeyboardEvent, step: number): void => {
    const all = links();
    const place = all.findIndex((link) => link === document.activeElement) + step;
    const target = place < 0 ? input : all[place];
    if (!target) return;
    event.preventDefault();
    target.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === 'ArrowDown') go(event, 1);
    if (event.target === input) return;
    if (event.key === 'ArrowUp') go(event, -1);
    if (event.key === 'Escape') input.focus();
  };
  input.addEventListener('keydown', onKey);
  output.addEventListener('keydown', onKey);
}
