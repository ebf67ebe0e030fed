import type { ReadBack } from '@/lib/schemas/stored';
import type { Step } from '@/lib/session/step';
import type { Language } from '@/lib/texts/language';
import type { PageTexts } from '@/lib/texts/types';

/** Something to tell once, about the last step or about what was stored. */
export type Note =
  | { readonly kind: 'added' | 'unused' | 'dropped'; readonly count: number }
  | { readonly kind: 'lost' | 'older' | 'off' | 'cleared' };

/** What to tell after stored answers were read. */
export function notesOnLoad({ dropped, older }: ReadBack): readonly Note[] {
  if (dropped.includes('*')) return [{ kind: 'lost' }];
  return [
    ...(older ? [{ kind: 'older' } as const] : []),
    ...(dropped.length > 0 ? [{ kind: 'dropped', count: dropped.length } as const] : []),
  ];
}

/** What to tell after an answer. */
export function notesOnStep({ added, unused }: Step): readonly Note[] {
  return [
    ...(added > 0 ? [{ kind: 'added', count: added } as const] : []),
    ...(unused > 0 ? [{ kind: 'unused', count: unused } as const] : []),
  ];
}

/** A note in words. */
export function noteText(note: Note, { page, answers }: PageTexts, { say }: Language): string {
  switch (note.kind) {
    case 'added':
    case 'unused':
      return say(page[note.kind], { count: note.count });
    case 'dropped':
      return say(page.stored.dropped, { count: note.count });
    case 'lost':
    case 'older':
    case 'off':
      return say(page.stored[note.kind]);
    case 'cleared':
      return say(answers.cleared);
  }
}
