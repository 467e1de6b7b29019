import { chosenIn, searchWith } from './filter-address.ts';

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Shows the filters of a list, wires them, and keeps what is chosen in the address; without this script everything stands there. What
 * carries `data-marks` is filtered; what carries `data-group` goes when nothing in it is left, and opens when something is sought.
 */
export function startListFilters(): void {
  const form = document.querySelector<HTMLElement>('.list-filters');
  const area = form?.closest<HTMLElement>('.filtered');
  const status = form?.querySelector<HTMLElement>('[role=status]');
  if (!form || !area || !status) return;
  const fields = [...area.querySelectorAll<Field>('.list-filters :is(select, input), .facets input')];
  const items = [...area.querySelectorAll<HTMLElement>('[data-marks]')];
  const groups = [...area.querySelectorAll<HTMLElement>('[data-group]')];
  const apply = (): void => {
    const isShown = passes(form, area);
    let shown = 0;
    for (const item of items) {
      item.hidden = !isShown.listed(item);
      if (!item.hidden && isShown.atLevel(item)) shown += 1;
    }
    for (const group of groups) {
      group.hidden = group.querySelector('[data-marks]:not([hidden])') === null;
      if (group instanceof HTMLDetailsElement && shown < items.length) group.open = true;
    }
    const text = status.dataset['text'] ?? '';
    status.textContent = text.replace('{shown}', String(shown)).replace('{all}', String(items.length));
  };
  for (const field of fields) choose(field);
  form.hidden = false;
  area.addEventListener('input', () => {
    history.replaceState(null, '', `${location.pathname}${searchWith(choicesOf(fields), location.search)}${location.hash}`);
    apply();
  });
  apply();
}

/** Whether an item carries all marks and words that are chosen, and whether it is left by the level, which the style sheet filters by. */
function passes(form: HTMLElement, area: HTMLElement) {
  const chosen = [...form.querySelectorAll('select')].map(({ value }) => value).filter((value) => value !== '');
  const words = (form.querySelector('input')?.value ?? '').toLowerCase().split(/\s+/u);
  const level = area.querySelector<HTMLInputElement>('input[name=level]:checked')?.value ?? '';
  return {
    listed: ({ dataset, textContent }: HTMLElement) => {
      const marks = dataset['marks']?.split(' ') ?? [];
      const text = textContent.toLowerCase();
      return chosen.every((mark) => marks.includes(mark)) && words.every((word) => text.includes(word));
    },
    atLevel: ({ classList }: HTMLElement) => level === '' || classList.contains(`level-${level}`),
  };
}

function choicesOf(fields: readonly Field[]) {
  return fields.filter((field) => field.type !== 'radio' || isChecked(field)).map(({ name, value }) => ({ name, value }));
}

/** Sets a field to what the address says of it. */
function choose(field: Field): void {
  if (field instanceof HTMLSelectElement) {
    const offered = [...field.options].map(({ value }) => value);
    field.value = chosenIn(location.search, field.name, offered);
  } else if (field.type === 'radio') {
    field.checked = chosenIn(location.search, field.name, [field.value]) === field.value;
  } else field.value = chosenIn(location.search, field.name, undefined);
}

function isChecked(field: Field): boolean {
  return field instanceof HTMLInputElement && field.checked;
}
