import type { KeyboardEvent } from 'react';

const steps: Record<string, [down: number, right: number]> = {
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** From cell to cell; inside a cell the arrows go along its text until they reach its edge. */
export function moveAbout(event: KeyboardEvent<HTMLTableElement>): void {
  const input = event.target;
  const step = steps[event.key];
  if (!(input instanceof HTMLInputElement) || input.type === 'checkbox' || !step) return;
  const [down, right] = step;
  const { selectionStart, selectionEnd, value } = input;
  if (right === 1 && selectionEnd !== value.length) return;
  if (right === -1 && selectionStart !== 0) return;
  const cell = input.closest('td');
  const lines = [...(event.currentTarget.tBodies[0]?.rows ?? [])];
  const line = lines[lines.findIndex((one) => one.contains(cell)) + down];
  const next = line?.cells[(cell?.cellIndex ?? 0) + right]?.querySelector('input');
  // Enter never sends a sheet that is still being filled in.
  event.preventDefault();
  next?.focus();
  next?.select();
}
