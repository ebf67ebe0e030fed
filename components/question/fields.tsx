import type { Island } from '@/components/check/island';
import { ChoiceField } from './choice-field';
import { CountsField } from './counts-field';
import { DateField } from './date-field';
import { PeopleField } from './people-field';
import { SetField } from './set-field';
import { TextField } from './text-field';
import { listAt, type Asked, type OpenQuestion } from './use-question';

interface FieldsProps {
  readonly island: Island;
  readonly asked: Asked;
  readonly question: OpenQuestion;
}

/** The fields of a question, by the kind of its answer. */
export function Fields({ island, asked, question }: FieldsProps) {
  const { draft } = question;
  const list = listAt(asked.ref);
  switch (draft.kind) {
    case 'choice':
      return <ChoiceField island={island} asked={asked} question={question} draft={draft} />;
    case 'set':
      return <SetField island={island} asked={asked} question={question} draft={draft} />;
    case 'text':
      return <TextField island={island} question={question} draft={draft} />;
    case 'counts':
      return <CountsField island={island} question={question} draft={draft} />;
    case 'date':
      return <DateField island={island} question={question} draft={draft} />;
    case 'people':
      return list && <PeopleField island={island} question={question} draft={draft} list={list} />;
  }
}
