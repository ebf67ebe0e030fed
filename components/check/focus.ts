/** Id of the heading that takes the focus on every step. */
export const stepId = 'step';

/** Moves the reader to the beginning of a new step: the heading is read out, and the step stands at the top. */
export function focusStep(): void {
  document.getElementById('main')?.scrollIntoView({ behavior: 'instant' });
  document.getElementById(stepId)?.focus({ preventScroll: true });
}

/** Moves the reader to a field, without naming it in the URL. */
export function focusField(id: string): void {
  document.getElementById(id)?.focus();
}
