/** Shows the filters of the rows of a crosswalk and wires them; without this script every row stands there. */
export function startRowFilters(): void {
  const form = document.querySelector<HTMLElement>('.row-filters');
  const area = document.querySelector<HTMLElement>('.filtered');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  if (!form || !area || !status) return;
  const rows = [...area.querySelectorAll<HTMLElement>('tr[data-marks]')];
  const apply = (): void => {
    const chosen = [...form.querySelectorAll('select')].map(({ value }) => value).filter((value) => value !== '');
    const level = area.querySelector<HTMLInputElement>('input[name=level]:checked')?.value ?? '';
    let shown = 0;
    for (const row of rows) {
      const marks = row.dataset['marks']?.split(' ') ?? [];
      row.hidden = !chosen.every((mark) => marks.includes(mark));
      if (!row.hidden && (level === '' || row.classList.contains(`level-${level}`))) shown += 1;
    }
    for (const folded of area.querySelectorAll<HTMLDetailsElement>('details.without'))
      folded.hidden = folded.querySelector('tr[data-marks]:not([hidden])') === null;
    const text = status.dataset['text'] ?? '';
    status.textContent = text.replace('{shown}', String(shown)).replace('{all}', String(rows.length));
  };
  form.hidden = false;
  area.addEventListener('change', apply);
  apply();
}
