/** An open counter window, its shutter half up, in one stroke. */
export function Mark() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={markPath} />
    </svg>
  );
}

/** The same stroke as in `public/icon.svg`. */
const markPath = 'M15 13.5H1h2v-11h10v4H3h10v7';
