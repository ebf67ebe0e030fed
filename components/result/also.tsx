import type { ResultProps } from './screens';

/** What else somebody in this situation may ask for. */
export function Also({ island: { language }, texts }: ResultProps) {
  const lines = Object.entries(texts.also);
  if (lines.length === 0) return undefined;
  return (
    <section className="flow">
      <h2>{language.say(texts.result.also.title)}</h2>
      <ul className="bullets">
        {lines.map(([id, line]) => (
          <li key={id}>{line === undefined ? id : language.say(line)}</li>
        ))}
      </ul>
    </section>
  );
}
