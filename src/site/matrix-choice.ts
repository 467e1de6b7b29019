import { chosenOf, searchOf, type Choice } from './matrix-address.ts';

/** Lets the reader choose the rows of the matrix and keeps the choice in the address. Without it every row is there. */
export function startMatrixChoice(): void {
  const choice = document.querySelector<HTMLElement>('#matrix-choice');
  if (choice === null) return;
  const boxes = [...choice.querySelectorAll<HTMLInputElement>('input')];
  const choices = (): Choice[] => boxes.map(({ name, value, checked }) => ({ name, id: value, isChosen: checked }));
  const show = (): void => {
    const left = new Set(boxes.filter(({ checked }) => checked).map(({ value }) => value));
    for (const row of document.querySelectorAll<HTMLElement>('tr[data-scope]')) row.hidden = !left.has(row.dataset['scope'] ?? '');
    for (const body of document.querySelectorAll<HTMLElement>('.matrix tbody, .matrix-part tbody'))
      body.hidden = body.querySelector('tr[data-scope]:not([hidden])') === null;
  };
  const keep = (): void => {
    history.replaceState(null, '', `${location.pathname}${searchOf(choices())}${location.hash}`);
    show();
  };
  const chosen = chosenOf(choices(), location.search);
  for (const box of boxes) box.checked = chosen.has(`${box.name} ${box.value}`);
  choice.addEventListener('change', keep);
  choice.querySelector('button')?.addEventListener('click', () => {
    for (const box of boxes) box.checked = true;
    keep();
  });
  choice.hidden = false;
  show();
}
