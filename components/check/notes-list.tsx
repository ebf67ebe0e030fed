import type { Island } from './island';
import { noteText } from './notes';

/** What there is to tell about the last step; a live region, so that it is read out as well. */
export function Notes({ island: { check, texts, language } }: { readonly island: Island }) {
  return (
    <div role="status" className="notes flow">
      {check.notes.map((note) => (
        <p key={note.kind} className="notice">
          {noteText(note, texts, language)}
        </p>
      ))}
    </div>
  );
}
