/** The mark of a row of days: a letter, and by its letter a colour and a line of its own. */
export function Mark({ mark }: { readonly mark: string }) {
  return (
    <b className="mark" data-mark={mark}>
      {mark}
    </b>
  );
}
