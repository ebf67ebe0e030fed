import type { PageTexts } from '@/lib/pages/texts';

interface ProseProps {
  readonly texts: PageTexts;
  /** Section of `page` in the benefit's texts. */
  readonly section: string;
}

/** Texts of a section as paragraphs, in the order of the file. */
export function Paragraphs({ texts, section }: ProseProps) {
  return texts.below('page', section).map((id) => <p key={id}>{texts.at('page', section, id)}</p>);
}

/** Texts of a section as a list. */
export function Bullets({ texts, section }: ProseProps) {
  return (
    <ul className="bullets">
      {texts.below('page', section).map((id) => (
        <li key={id}>{texts.at('page', section, id)}</li>
      ))}
    </ul>
  );
}
